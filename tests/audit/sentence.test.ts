import { expect, it } from "vitest";
import { AUDIT_EVENT_TYPES, AuditEvent } from "../../server/audit/contract.ts";
import { sentenceOf } from "../../server/audit/sentence.ts";
import { germanSentenceOf } from "../../server/audit/sentence-de.ts";
import { subjectOf } from "../../server/audit/subject.ts";
import { THREAD_EXAMPLES } from "./thread-examples.ts";

const draft = { draftId: "drf_1", surface: "post" };
const rule = {
  ruleId: "CLI-01",
  title: "",
  severity: "high",
  action: "review",
  guidance: "",
  source: "",
  passages: [],
};
const submitted = {
  ...draft,
  revision: 2,
  action: "review",
  severity: "high",
  policyVersion: 3,
  engine: "1.0.0",
  commitment: "ab",
  rules: [rule],
};
const decided = { ...submitted, note: "", reasonRules: ["CLI-01"], authorName: "Mara" };
const person = { personId: "per_1", personName: "Mara" };
const phrase = { suppressionId: "sup_1", ruleId: "CLI-01" };
const name = { entryId: "dir_1", kind: "client", status: "confidential", name: "Penhallow" };

/** An example of every event, and how it reads when Jonas does it. */
const EXAMPLES: [AuditEvent, string][] = [
  [{ type: "draft.created", ...draft }, "Jonas began a post."],
  [
    { type: "draft.cleared", ...submitted, rules: [] },
    "Jonas sent revision 2 of a post; it passed without a person under policy 3 (no rule spoke).",
  ],
  [
    { type: "draft.sent_for_review", ...submitted },
    "Jonas sent revision 2 of a post; it went to review under policy 3 (1 rule spoke: CLI-01).",
  ],
  [
    { type: "draft.stopped", ...submitted, rules: [rule, { ...rule, ruleId: "SEC-01" }] },
    "Jonas sent revision 2 of a post; it was stopped under policy 3 (2 rules spoke: CLI-01, SEC-01).",
  ],
  [{ type: "draft.approved", ...decided, reasonRules: [] }, "Jonas approved revision 2 of a post by Mara."],
  [
    { type: "draft.changes_requested", ...decided, note: "Ask them first." },
    "Jonas asked Mara to change revision 2 of a post, because of CLI-01: “Ask them first.”",
  ],
  [{ type: "draft.rejected", ...decided }, "Jonas rejected revision 2 of a post by Mara, because of CLI-01."],
  [{ type: "draft.withdrawn", ...draft, reason: "Not now" }, "Jonas withdrew a post: “Not now”."],
  [
    { type: "draft.reopened", ...draft, from: "approved" },
    "Jonas opened a post for changes again; it had been approved.",
  ],
  [
    { type: "draft.copied", ...draft, revision: 2, commitment: "ab" },
    "Jonas copied the exact text of revision 2 of a post.",
  ],
  [
    { type: "draft.published", ...draft, revision: 2, commitment: "ab", url: "https://example.com/1" },
    "Jonas recorded where revision 2 of a post was published: https://example.com/1.",
  ],
  [
    { type: "draft.due_again", ...draft, revision: 2 },
    "Jonas asked to look again at revision 2 of a post, which has stood for its time.",
  ],
  [{ type: "draft.expired", ...draft, revision: 2 }, "Jonas let the clearance of revision 2 of a post run out."],
  [
    { type: "finding.dismissed", ...draft, ruleId: "PER-01", reason: "not_what_it_seems", note: "" },
    "Jonas kept a passage that PER-01 speaks of (not what it seems).",
  ],
  [
    { type: "finding.dismissal_undone", ...draft, ruleId: "PER-01" },
    "Jonas took back the word to keep a passage that PER-01 speaks of.",
  ],
  [{ type: "review.claimed", draftId: "drf_1", takenFrom: null }, "Jonas began to review a draft."],
  [{ type: "review.released", draftId: "drf_1" }, "Jonas put a draft back into the queue."],
  [
    {
      type: "review.decided",
      ...draft,
      kind: "ask_for_changes",
      revision: 2,
      commitment: "ab",
      effectiveAt: "2026-11-23T09:00:10.000Z",
    },
    "Jonas decided to ask for changes to revision 2 of a post; it can be taken back until 09:00:10 UTC.",
  ],
  [
    { type: "draft.release_asked", ...submitted, reason: "It is public." },
    "Jonas asked for the release of revision 2 of a post, stopped under policy 3: “It is public.” (1 rule spoke: CLI-01).",
  ],
  [{ type: "draft.closed_for_leaver", ...draft, authorName: "Mara" }, "Jonas closed a post by Mara, who has left."],
  [
    { type: "review.stage_approved", ...decided, standsFor: ["Hester"], waitsFor: ["Communications"] },
    "Jonas said yes to revision 2 of a post by Mara, standing in for Hester; it still waits for Communications.",
  ],
  [
    { type: "review.escalated", ...draft, group: "Legal", note: "Not mine" },
    "Jonas passed a post on to Legal: “Not mine”.",
  ],
  [{ type: "review.handed_over", ...draft, toName: "Hester", note: "" }, "Jonas handed a post to Hester."],
  [{ type: "review.opened_restricted", draftId: "drf_1" }, "Jonas read a draft of a restricted queue."],
  [{ type: "review.nudged", ...draft }, "Jonas asked whether a post can be decided soon."],
  ...THREAD_EXAMPLES,
  [{ type: "review.undone", ...draft, kind: "approve" }, "Jonas took back the decision to approve a post."],
  [
    { type: "draft.rechecked", ...submitted, was: "pass", because: "directory", state: "EXPIRED" },
    "Jonas judged revision 2 of a post again because the directory changed: pass became review under policy 3 (1 rule spoke: CLI-01); it is EXPIRED.",
  ],
  [{ type: "policy.withdrawn", policyVersion: 4 }, "Jonas took back policy version 4 before it began."],
  [
    { type: "policy.edited", basedOn: 3, changedRules: ["CLI-01"] },
    "Jonas changed the next policy, begun from version 3: CLI-01.",
  ],
  [{ type: "policy.discarded", basedOn: 3 }, "Jonas discarded the next policy, begun from version 3."],
  [
    { type: "policy.replayed", sha256: "ab", drafts: 200 },
    "Jonas asked what a changed policy would have decided of 200 past drafts.",
  ],
  [{ type: "policy.acknowledged", policyVersion: 3 }, "Jonas confirmed having read policy version 3."],
  [{ type: "policy.reminded", policyVersion: 3, people: 1 }, "Jonas reminded 1 person to read policy version 3."],
  [
    { type: "rule.imprecise", ruleId: "PER-01", policyVersion: 3, verdicts: 34, confirmed: 12 },
    "Jonas noted that PER-01 was right in 12 of 34 verdicts under policy 3.",
  ],
  [
    { type: "suppression.added", ...phrase, reason: "A town", until: "2027-01-01" },
    "Jonas took a phrase out of CLI-01 until 2027-01-01: “A town”.",
  ],
  [
    { type: "suppression.reviewed", ...phrase, ruleId: null, until: "2027-06-01" },
    "Jonas looked at a phrase taken out of all rules again and kept it out until 2027-06-01.",
  ],
  [{ type: "suppression.ended", ...phrase }, "Jonas put a phrase back under CLI-01."],
  [
    { type: "policy.published", policyVersion: 3, sha256: "ab", rulesOn: 1 },
    "Jonas published policy version 3 with 1 rule switched on.",
  ],
  [{ type: "directory.added", ...name }, "Jonas added a client to the directory: Penhallow (confidential)."],
  [{ type: "directory.changed", ...name }, "Jonas changed a client in the directory: Penhallow (confidential)."],
  [{ type: "directory.removed", ...name }, "Jonas removed a client from the directory: Penhallow."],
  [
    { type: "directory.imported", added: 2, changed: 1, version: 4 },
    "Jonas imported a directory file: 2 added, 1 changed.",
  ],
  [
    { type: "document.registered", documentId: "doc_1", name: "Site visits", kind: "pdf", words: 900 },
    "Jonas protected a document of 900 words: Site visits.",
  ],
  [
    { type: "document.removed", documentId: "doc_1", name: "Site visits" },
    "Jonas no longer protects a document: Site visits.",
  ],
  [
    { type: "customers.registered", tableId: "cus_1", name: "Private clients", columns: ["name", "email"], rows: 1 },
    "Jonas protected a table of 1 customer (name, email): Private clients.",
  ],
  [
    { type: "customers.removed", tableId: "cus_1", name: "Private clients" },
    "Jonas no longer protects a table of customers: Private clients.",
  ],
  [{ type: "detection.tried", characters: 900 }, "Jonas tried detection on a text of 900 characters."],
  [{ type: "organisation.set_up", name: "Northlight" }, "Jonas set up Northlight."],
  [
    { type: "person.added", ...person, role: "EMPLOYEE", how: "with a password" },
    "Jonas added Mara as employee (with a password).",
  ],
  [
    { type: "person.changed", ...person, role: "ADMIN", wasRole: "EMPLOYEE", isActive: true },
    "Jonas changed Mara: employee to admin, active.",
  ],
  [{ type: "person.signed_in", ...person, how: "password" }, "Jonas signed in (password)."],
  [{ type: "person.signed_out", ...person }, "Jonas signed out."],
  [{ type: "person.sessions_revoked", ...person, count: 2 }, "Jonas ended 2 sessions of Mara."],
  [
    {
      type: "routing.group_saved",
      groupId: "grp_1",
      name: "Legal",
      members: ["Hester"],
      isRestricted: true,
      isActive: true,
    },
    "Jonas saved the group Legal, restricted: Hester.",
  ],
  [
    { type: "routing.rule_saved", id: "rou_1", name: "Deals", isOn: true, groups: ["Legal", "Communications"] },
    "Jonas saved the routing rule Deals (on): Legal, Communications.",
  ],
  [{ type: "routing.rule_removed", id: "rou_1", name: "Deals" }, "Jonas removed the routing rule Deals."],
  [
    { type: "routing.webhook_set", groupId: "grp_1", name: "Legal", chat: "slack" },
    "Jonas set a slack chat for Legal.",
  ],
  [
    { type: "person.placed", ...person, managerName: "Hester", country: "GB", speaksForIssuer: true },
    "Jonas placed Mara: led by Hester, GB, speaks for the issuer.",
  ],
  [
    { type: "person.deputy_set", ...person, deputyName: "Hester", from: "2026-12-01", until: "2026-12-05" },
    "Jonas named Hester to stand in from 2026-12-01 to 2026-12-05.",
  ],
  [{ type: "person.deputy_ended", ...person, deputyName: "Hester" }, "Jonas ended the time in which Hester stands in."],
  [
    { type: "routing.settings_changed", graceSeconds: 10 },
    "Jonas changed how reviewing is done: a decision can be taken back for 10 seconds.",
  ],
  [{ type: "audit.opened", filter: {} }, "Jonas opened the audit log."],
  [
    { type: "audit.exported", filter: { rule: "CLI-01" }, rows: 1 },
    "Jonas exported 1 entry of the audit log with rule CLI-01.",
  ],
  [
    { type: "log.opened", logId: 1, key: "log.example.org/log/1+0a+AQ", previous: null, previousCheckpoint: null },
    "Jonas opened the sealed log log.example.org/log/1.",
  ],
  [
    { type: "token.made", tokenId: "tok_1", name: "Auditors", expiresAt: "2026-12-31T09:00:00.000Z" },
    "Jonas gave out the access “Auditors” to the sealed log until 2026-12-31.",
  ],
  [
    { type: "token.revoked", tokenId: "tok_1", name: "Auditors" },
    "Jonas took back the access “Auditors” to the sealed log.",
  ],
  [
    { type: "draft.erased", draftId: "drf_1", surface: "post", rule: "clean", what: "text" },
    "Jonas erased the texts of a post (clean).",
  ],
  [
    { type: "draft.deletion_asked", draftId: "drf_1", surface: "post", reason: "Old." },
    "Jonas asked to have the texts of a post erased: “Old.”",
  ],
  [
    { type: "hold.placed", holdId: "hld_1", kind: "draft", subjectId: "drf_1", reason: "Case 7" },
    "Jonas kept a draft (drf_1) from being erased: “Case 7”.",
  ],
  [{ type: "hold.lifted", holdId: "hld_1", reason: "Closed" }, "Jonas lifted hold hld_1: “Closed”."],
  [{ type: "retention.switched", isOn: true }, "Jonas let the nightly run erase what is due."],
  [
    { type: "evidence.made", draftId: "drf_1", surface: "post", revisions: 2 },
    "Jonas took the evidence file of a post with 2 revisions.",
  ],
  [{ type: "report.opened", filter: {} }, "Jonas opened the report."],
  [{ type: "report.exported", filter: { surface: "post" } }, "Jonas exported the report with surface post."],
];

it.each(EXAMPLES)("says $type in one sentence", (event, sentence) => {
  expect(AuditEvent.parse(event)).toEqual(event);
  expect(sentenceOf(event, "Jonas")).toBe(sentence);
});

it("has an example of every event there is", () => {
  expect(EXAMPLES.map(([event]) => event.type).toSorted()).toEqual(AUDIT_EVENT_TYPES.toSorted());
});

it("finds each event by what it is about", () => {
  const kinds = EXAMPLES.map(([event]) => [event.type.split(".")[0], subjectOf(event).kind]);
  for (const [group, kind] of kinds) {
    const expected =
      {
        finding: "draft",
        comment: "draft",
        suggestion: "draft",
        rule: "policy",
        suppression: "policy",
        review: "draft",
        evidence: "draft",
        audit: "log",
      }[group ?? ""] ?? group;
    expect(kind).toBe(expected);
  }
});

it("is searched by every rule that spoke or was given as a reason, once each", () => {
  const event: AuditEvent = { type: "draft.rejected", ...decided, reasonRules: ["CLI-01", "COM-01"] };
  expect(subjectOf(event)).toMatchObject({ draftId: "drf_1", ruleIds: ["CLI-01", "COM-01"], policyVersion: 3 });
});

it.each(EXAMPLES)("says %o in German, with everything it names", (event) => {
  const sentence = germanSentenceOf(event, "Jonas");
  expect(sentence).toMatch(/^Jonas hat .+[.“]$/);
  expect(sentence).not.toMatch(/undefined|null|\b(the|of|with|and)\b/);
  for (const name of Object.entries(event).flatMap(([key, value]) =>
    /^(name|authorName|toName|deputyName)$/.test(key) ? [value] : [],
  ))
    if (typeof name === "string") expect(sentence).toContain(name);
});

it("says of an export that it broke off", () => {
  const event = { type: "audit.exported", filter: {}, rows: 2, isBrokenOff: true } as const;
  expect(sentenceOf(event, "Jonas")).toBe("Jonas exported 2 entries of the audit log; then it broke off.");
  expect(germanSentenceOf(event, "Jonas")).toContain("danach brach es ab");
});
