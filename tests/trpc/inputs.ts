import { appRouter } from "../../server/trpc/root.ts";
import { TEXTS } from "../support/make.ts";

/** Every procedure there is: "drafts.submit", … */
export const PATHS = Object.keys(appRouter._def.procedures);

/** What a procedure says of itself. */
export function permissionOf(path: string): string | undefined {
  const all = appRouter._def.procedures as unknown as Record<string, { _def: { meta?: { permission: string } } }>;
  return all[path]?._def.meta?.permission;
}

/** Ids that a procedure's input can name. */
export interface Ids {
  draftId: string;
  revisionId: string;
  personId: string;
  entryId: string;
}

export const UNKNOWN: Ids = { draftId: "drf_x", revisionId: "rev_x", personId: "per_x", entryId: "dir_x" };

const period = { from: "2026-11-01", to: "2026-11-30" };
const fields = { kind: "client", status: "confidential", name: "Ostrava Rail", aliases: ["Ostrava"] };
const csv = "kind,status,name\nclient,confidential,Banque Aurelle\n";
const pass = "correct horse battery";

/** For every procedure an input of the right shape, naming these ids; undefined where it takes none. */
export const inputsWith = ({ draftId, revisionId, personId, entryId }: Ids): Record<string, unknown> => ({
  "drafts.list": { state: "EDITING" },
  "drafts.counts": undefined,
  "drafts.byId": { draftId },
  "drafts.check": { draftId, text: TEXTS.review },
  "drafts.takeNeutral": { draftId, text: TEXTS.review },
  "drafts.restoreNames": { draftId, rewritten: "About [Client A]." },
  "drafts.create": { surface: "comment" },
  "drafts.save": { draftId, version: 1, text: TEXTS.review },
  "drafts.submit": { draftId, version: 1, text: TEXTS.review, isAdviceRead: true },
  "drafts.withdraw": { draftId, version: 1, reason: "Not now." },
  "drafts.reopen": { draftId, version: 1 },
  "drafts.copy": { draftId },
  "drafts.publish": { draftId, version: 1, url: "https://www.linkedin.com/feed/update/1" },
  "drafts.declare": { draftId, declarations: ["private"] },
  "drafts.dismiss": { draftId, text: TEXTS.review, fingerprint: "f", reason: "public", note: "On our site." },
  "drafts.undoDismissal": { draftId, fingerprint: "f" },
  "review.queue": { severity: "high", surface: "comment", department: "Operations", claim: "free" },
  "review.count": undefined,
  "review.departments": undefined,
  "review.byId": { draftId },
  "review.claim": { draftId, isTakeOver: false },
  "review.release": { draftId },
  "review.decide": {
    draftId,
    revisionId,
    textHash: "0".repeat(64),
    kind: "reject",
    reasonRules: ["CLI-01"],
    note: "Not yet.",
    privateNote: "Seen before.",
  },
  "review.pending": undefined,
  "review.undo": { draftId, decisionId: "dec_x" },
  "routing.settings": undefined,
  "routing.changeSettings": { version: 1, graceSeconds: 5 },
  "platforms.facts": undefined,
  "policy.inForce": undefined,
  "policy.surfaces": undefined,
  "detection.documents": undefined,
  "detection.removeDocument": { id: entryId },
  "detection.customers": undefined,
  "detection.removeCustomers": { id: entryId },
  "directory.list": { kind: "client", status: "confidential", q: "pen" },
  "directory.add": fields,
  "directory.change": { ...fields, name: "Kestrel Moor", id: entryId, version: 1 },
  "directory.remove": { id: entryId, version: 1 },
  "directory.previewImport": { csv, replaces: true },
  "directory.import": { csv, replaces: true },
  "identity.ways": undefined,
  "identity.samplePeople": undefined,
  "identity.setUp": { organisation: "Other", name: "Eve", email: "eve@other.example", password: pass, zone: "UTC" },
  "identity.me": undefined,
  "identity.chooseLanguage": { language: "de" },
  "identity.people": undefined,
  "identity.addPerson": { name: "Neve", email: "neve@northlight.example", role: "EMPLOYEE", department: "Operations" },
  "identity.changePerson": { personId, version: 1, role: "EMPLOYEE", isActive: true },
  "identity.revokeSessions": { personId },
  "identity.revokeOwnSessions": undefined,
  "audit.open": { ...period, person: personId, draft: draftId, rule: "CLI-01", type: "draft.created", q: "post" },
  "audit.people": undefined,
  "reports.facts": { ...period, department: "Operations", surface: "comment", measure: "text", key: "cleared" },
  "reports.views": { kind: "report" },
  "reports.saveView": { kind: "report", name: "Last quarter", query: "from=2026-07-01" },
  "reports.removeView": { id: "viw_x" },
  "reports.open": { ...period, department: "Operations", surface: "comment" },
});
