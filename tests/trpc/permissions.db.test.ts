import { beforeAll, describe, expect, it } from "vitest";
import { ROLES, type Role } from "../../server/shared/actor.ts";
import { callByPath, codeOf } from "../support/call.ts";
import { makeWorld, type World } from "../support/world.ts";
import { inputsWith, PATHS, permissionOf, UNKNOWN } from "./inputs.ts";

/**
 * Who is let through which procedure: E employee, R reviewer, A admin, U auditor, N nobody (not signed in).
 * A procedure that isn't here fails; so does a line without a procedure.
 */
const TABLE = `
  drafts.list                 E R A . .
  drafts.counts               E R A . .
  drafts.byId                 E R A . .
  drafts.check                E R A . .
  drafts.takeNeutral          E R A . .
  drafts.restoreNames         E R A . .
  drafts.create               E R A . .
  drafts.save                 E R A . .
  drafts.submit               E R A . .
  drafts.releasers            E R A . .
  drafts.nudge                E R A . .
  drafts.withdraw             E R A . .
  drafts.reopen               E R A . .
  drafts.copy                 E R A . .
  drafts.publish              E R A . .
  drafts.declare              E R A . .
  drafts.dismiss              E R A . .
  drafts.undoDismissal        E R A . .
  review.queue                . R . . .
  review.count                . R . . .
  review.departments          . R . . .
  review.byId                 . R . . .
  review.claim                . R . . .
  review.views                . R . . .
  review.saveView             . R . . .
  review.removeView           . R . . .
  review.live                 . R . . .
  review.look                 . R . . .
  review.release              . R . . .
  review.decide               . R . . .
  review.pending              . R . . .
  review.undo                 . R . . .
  review.escalate             . R . . .
  review.handOver             . R . . .
  review.approveMany          . R . . .
  review.falseAlarm           . R . . .
  review.secondLooks          . R . . .
  review.secondLookCount      . R . . .
  review.lookAgain            . R . . .
  review.appeal               E R A . .
  comments.thread             E R A . .
  comments.write              . R . . .
  comments.change             . R . . .
  comments.remove             . R . . .
  comments.send               . R . . .
  comments.reply              E R A . .
  comments.resolve            E R A . .
  comments.answer             E R A . .
  routing.settings            . . A . .
  routing.changeSettings      . . A . .
  platforms.facts             E R A U .
  routing.groups              . . A . .
  routing.saveGroup           . . A . .
  routing.setWebhook          . . A . .
  routing.testWebhook         . . A . .
  routing.rules               . . A . .
  routing.saveRule            . . A . .
  routing.removeRule          . . A . .
  routing.preview             . . A . .
  routing.placePerson         . . A . .
  routing.reviewers           . R . . .
  routing.deputies            . R . . .
  routing.setDeputy           . R . . .
  routing.endDeputy           . R . . .
  notifications.list          E R A U .
  notifications.unread        E R A U .
  notifications.read          E R A U .
  notifications.readAll       E R A U .
  notifications.settings      E R A U .
  notifications.changeSettings E R A U .
  policy.inForce              E R A U .
  policy.surfaces             E R A U .
  detection.tryText           . . A . .
  detection.figures           . . A . .
  detection.documents         . . A . .
  detection.removeDocument    . . A . .
  detection.customers         . . A . .
  detection.removeCustomers   . . A . .
  policy.ownReading           E R A U .
  policy.acknowledge          E R A U .
  policy.versions             E R A U .
  policy.version              E R A U .
  policy.compare              E R A U .
  policy.bringBack            . . A . .
  policy.withdraw             . . A . .
  policy.next                 . . A . .
  policy.ruleText             . . A . .
  policy.file                 . . A . .
  policy.begin                . . A . .
  policy.save                 . . A . .
  policy.saveRule             . . A . .
  policy.tryRule              . . A . .
  policy.discard              . . A . .
  policy.publish              . . A . .
  policy.replay               . . A . .
  policy.replays              . . A . .
  policy.replayById           . . A . .
  policy.replayHits           . . A . .
  policy.measures             . . A . .
  policy.toLookAt             . . A . .
  policy.suppressions         . . A . .
  policy.suppress             . . A . .
  policy.reviewSuppression    . . A . .
  policy.endSuppression       . . A . .
  policy.readers              . . A . .
  policy.remind               . . A . .
  directory.list              . . A . .
  directory.add               . . A . .
  directory.change            . . A . .
  directory.remove            . . A . .
  directory.previewImport     . . A . .
  directory.import            . . A . .
  identity.ways               E R A U N
  identity.samplePeople       E R A U N
  identity.setUp              E R A U N
  identity.me                 E R A U .
  identity.chooseLanguage     E R A U .
  identity.keys               E R A U .
  identity.changeKeys         E R A U .
  identity.people             . . A . .
  identity.addPerson          . . A . .
  identity.changePerson       . . A . .
  identity.revokeSessions     . . A . .
  identity.revokeOwnSessions  E R A U .
  audit.open                  . . A U .
  audit.people                . . A U .
  audit.sealing               . . A U .
  audit.tokens                . . A . .
  audit.makeToken             . . A . .
  audit.revokeToken           . . A . .
  retention.state             . . A . .
  retention.switch            . . A . .
  retention.placeHold         . . A . .
  retention.liftHold          . . A . .
  retention.whoRead           E R A . .
  retention.askForDeletion    E R A . .
  reports.open                . . A U .
  reports.facts               . . A U .
  reports.views               . . A U .
  reports.saveView            . . A U .
  reports.removeView          . . A U .
`;

const LINES = TABLE.trim()
  .split("\n")
  .map((line) => line.trim())
  .map((line) => [line.split(" ")[0] ?? "", line.slice(-9)] as const);

const LETTER: Record<Role | "nobody", string> = {
  EMPLOYEE: "E",
  REVIEWER: "R",
  ADMIN: "A",
  AUDITOR: "U",
  nobody: "N",
};

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

it("has a line for every procedure, and a procedure for every line", () => {
  expect(PATHS.toSorted()).toEqual(LINES.map(([path]) => path).sort());
});

it("gives every procedure a permission of its own, or says that it is public", () => {
  expect(PATHS.filter((path) => !permissionOf(path))).toEqual([]);
});

describe.each([...ROLES, "nobody" as const])("%s", (role) => {
  it.each(LINES)("%s", async (path, grants) => {
    const code = await codeOf(callByPath(world, personOf(role), path, inputsWith(UNKNOWN)[path]));
    if (grants.includes(LETTER[role])) expect(["UNAUTHORIZED", "INTERNAL_SERVER_ERROR"]).not.toContain(code);
    // Set-up is for everybody, once; by now it's done.
    if (grants.includes(LETTER[role]) && path !== "identity.setUp") expect(code).not.toBe("FORBIDDEN");
    if (!grants.includes(LETTER[role])) expect(code).toBe(role === "nobody" ? "UNAUTHORIZED" : "FORBIDDEN");
  });
});

function personOf(role: Role | "nobody") {
  const { mara, jonas, amira, ruth } = world.people;
  return { EMPLOYEE: mara, REVIEWER: jonas, ADMIN: amira, AUDITOR: ruth, nobody: null }[role];
}
