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

const REVIEW_SETTINGS = {
  graceSeconds: 5,
  workDays: [1, 2, 3, 4, 5],
  workStart: 540,
  workEnd: 1_020,
  holidays: ["2026-12-25"],
  deadlines: { comment: 60 },
  escalationGroupId: null,
  releaseGroupId: null,
};
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
  "drafts.nudge": { draftId },
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
  "review.escalate": { draftId, note: "Not mine." },
  "review.handOver": { draftId, toPersonId: personId, note: "Yours." },
  "review.pending": undefined,
  "review.undo": { draftId, decisionId: "dec_x" },
  "routing.settings": undefined,
  "platforms.facts": undefined,
  "routing.changeSettings": { ...REVIEW_SETTINGS, version: 99 },
  "routing.groups": undefined,
  "routing.saveGroup": {
    groupId: null,
    version: 1,
    name: "Legal",
    isRestricted: false,
    assignment: "none",
    isActive: true,
    memberIds: [personId],
  },
  "routing.setWebhook": { groupId: "grp_x", webhook: null },
  "routing.rules": undefined,
  "routing.saveRule": {
    ruleId: null,
    version: 1,
    name: "Deals",
    position: 1,
    isOn: true,
    conditions: { categories: ["inside_information"] },
    path: { order: "in_turn", stages: [{ groupId: "grp_x", needs: "any" }] },
  },
  "routing.removeRule": { ruleId: "rou_x", version: 1 },
  "routing.preview": {
    surface: "post",
    categories: ["hr_info"],
    severity: "high",
    department: "Operations",
    country: "GB",
    speaksForIssuer: false,
  },
  "routing.placePerson": { personId, managerId: null, speaksForIssuer: false, country: "GB" },
  "routing.reviewers": undefined,
  "routing.deputies": undefined,
  "routing.setDeputy": { deputyId: "per_x", from: "2026-12-01", until: "2026-12-05" },
  "routing.endDeputy": { id: "dep_x" },
  "notifications.list": {},
  "notifications.unread": undefined,
  "notifications.read": { id: "ntf_x" },
  "notifications.readAll": undefined,
  "notifications.settings": undefined,
  "notifications.changeSettings": { choices: [], quietFrom: null, quietUntil: null, isDigest: false },
  "policy.inForce": undefined,
  "policy.surfaces": undefined,
  "detection.tryText": { text: TEXTS.review, surface: "post" },
  "detection.figures": undefined,
  "detection.documents": undefined,
  "detection.removeDocument": { id: entryId },
  "detection.customers": undefined,
  "detection.removeCustomers": { id: entryId },
  "policy.ownReading": undefined,
  "policy.acknowledge": { number: 1 },
  "policy.versions": undefined,
  "policy.version": { number: 1 },
  "policy.compare": { from: 1, to: 1 },
  "policy.bringBack": { number: 1 },
  "policy.withdraw": { number: 1 },
  "policy.next": undefined,
  "policy.ruleText": { ruleId: "CLI-01" },
  "policy.file": undefined,
  "policy.begin": undefined,
  "policy.save": { version: 1, text: "format: 2" },
  "policy.saveRule": { version: 1, ruleId: "CLI-01", text: "id: CLI-01" },
  "policy.tryRule": { ruleId: "CLI-01", text: "id: CLI-01" },
  "policy.discard": { version: 1 },
  "policy.publish": { version: 1, effectiveFrom: "2030-01-01T09:00:00Z", isWarningRead: true },
  "policy.replay": { version: 1 },
  "policy.replays": undefined,
  "policy.replayById": { replayId: "rpl_x" },
  "policy.replayHits": { replayId: "rpl_x" },
  "policy.measures": undefined,
  "policy.notices": undefined,
  "policy.suppressions": undefined,
  "policy.suppress": { phrase: "Ostrava", ruleId: "CLI-01", reason: "A town.", until: "2030-01-01" },
  "policy.reviewSuppression": { suppressionId: "sup_x", until: "2030-01-01" },
  "policy.endSuppression": { suppressionId: "sup_x" },
  "policy.readers": { number: 1 },
  "policy.remind": { number: 1 },
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
  "audit.sealing": undefined,
  "audit.tokens": undefined,
  "audit.makeToken": { name: "Auditors", days: 30 },
  "audit.revokeToken": { id: entryId },
  "reports.facts": { ...period, department: "Operations", surface: "comment", measure: "text", key: "cleared" },
  "reports.views": { kind: "report" },
  "reports.saveView": { kind: "report", name: "Last quarter", query: "from=2026-07-01" },
  "reports.removeView": { id: "viw_x" },
  "reports.open": { ...period, department: "Operations", surface: "comment" },
});
