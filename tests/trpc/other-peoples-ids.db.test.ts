import { beforeEach, describe, expect, it } from "vitest";
import { withdrawDraft } from "../../server/drafts/commands/withdraw-draft.ts";
import { loadForReview } from "../../server/review/queries/load-for-review.ts";
import { callByPath, codeOf } from "../support/call.ts";
import { asOwner } from "../support/database.ts";
import { entriesOf } from "../support/entries.ts";
import { aGroup, aRule } from "../support/groups.ts";
import { aDraft, latestRevision, sendDraft, TEXTS } from "../support/make.ts";
import { join, makeWorld, type Person, type World } from "../support/world.ts";
import { inputsWith, PATHS, UNKNOWN } from "./inputs.ts";

let made: Promise<World> | undefined;
let world: World;
beforeEach(async () => {
  made ??= makeWorld();
  world = await made;
  await asOwner("delete from rate_limit");
});

/** Procedures that take the id of a draft of one's own. */
const OF_AUTHORS = [
  ...PATHS.filter((path) => path.startsWith("drafts.") && "draftId" in Object(inputsWith(UNKNOWN)[path])),
  ...["retention.askForDeletion", "retention.whoRead", "review.appeal"],
];
/** Procedures that take the id of a draft of a colleague's. Giving back what one doesn't hold changes nothing and says nothing. */
const OF_REVIEWERS = [
  "review.byId",
  "review.claim",
  "review.look",
  "review.decide",
  "review.undo",
  "review.escalate",
  "review.handOver",
  ...["review.falseAlarm", "review.lookAgain"],
  ...["comments.write", "comments.change", "comments.remove", "comments.send"],
];
/** Procedures about what is said of a draft: for its author, and for those who review it. */
const OF_BOTH = ["comments.thread", "comments.reply", "comments.resolve", "comments.answer"];
/** Procedures about what a reviewer keeps for themselves. */
const OF_OWN = ["review.removeView"];
const OF_ADMINS = [
  ...[
    "directory.change",
    "directory.remove",
    "identity.changePerson",
    "routing.placePerson",
    "identity.revokeSessions",
  ],
  ...["detection.removeDocument", "detection.removeCustomers"],
  ...["audit.revokeToken", "reports.removeView", "retention.liftHold"],
];

const attempt = (who: Person, path: string, ids: Partial<typeof UNKNOWN>) =>
  codeOf(callByPath(world, who, path, inputsWith({ ...UNKNOWN, ...ids })[path]));

describe("somebody else's draft is not found, in whatever state", () => {
  it.each(OF_AUTHORS)("%s", async (path) => {
    for (const state of ["EDITING", "IN_REVIEW", "APPROVED"] as const) {
      const draft = await aDraft(world, { state });
      const before = await world.db.draft.findUniqueOrThrow({ where: { id: draft.id } });
      const entries = await entriesOf(world, draft.id);
      for (const who of [world.people.henrik, world.people.jonas, world.people.amira]) {
        expect(await attempt(who, path, { draftId: draft.id })).toBe("NOT_FOUND");
      }
      expect(await world.db.draft.findUniqueOrThrow({ where: { id: draft.id } })).toEqual(before);
      expect(await entriesOf(world, draft.id)).toEqual(entries);
    }
  });
});

describe("what is said of a colleague's draft is not found by who neither wrote nor reviews it", () => {
  it.each(OF_BOTH)("%s", async (path) => {
    const draft = await aDraft(world, { state: "IN_REVIEW" });
    for (const who of [world.people.henrik, world.people.amira]) {
      expect(await attempt(who, path, { draftId: draft.id })).toBe("NOT_FOUND");
    }
  });
});

describe("what was never sent is not found by reviewers", () => {
  it.each([...OF_REVIEWERS, ...OF_BOTH])("%s", async (path) => {
    const draft = await aDraft(world);
    expect(await attempt(world.people.jonas, path, { draftId: draft.id })).toBe("NOT_FOUND");
  });
});

describe("what no reviewer was ever asked to decide is not found by them, though it was sent", () => {
  const read = (draftId: string) => attempt(world.people.jonas, "review.byId", { draftId });

  it.each(["CLEARED", "PUBLISHED", "EXPIRED"] as const)("%s without a reviewer", async (state) => {
    const draft = await aDraft(world, { state });
    expect(await read(draft.id)).toBe("NOT_FOUND");
  });

  it("stopped before it came to one", async () => {
    const draft = await aDraft(world, { text: TEXTS.block });
    expect(await sendDraft(world, draft)).toMatchObject({ state: "EDITING" });
    expect(await read(draft.id)).toBe("NOT_FOUND");
  });

  it("taken back before anybody decided", async () => {
    const { id: draftId, version } = await aDraft(world, { state: "IN_REVIEW" });
    expect(await read(draftId)).toBe("OK");
    await callByPath(world, world.people.mara, "drafts.withdraw", { draftId, version, reason: "" });
    expect(await read(draftId)).toBe("NOT_FOUND");
  });

  it("unlike what was decided, whatever its author does next", async () => {
    const { id: draftId, version } = await aDraft(world, { state: "APPROVED" });
    expect(await read(draftId)).toBe("OK");
    await callByPath(world, world.people.mara, "drafts.reopen", { draftId, version });
    expect(await read(draftId)).toBe("OK");
  });
});

describe("what the author writes after the decision isn't shown to who decided", () => {
  const read = async (draftId: string) => {
    const { revisions, text } = await loadForReview(
      world.db,
      world.ctx(world.people.jonas).actor,
      draftId,
      world.clock.now(),
    );
    return { numbers: revisions.map((revision) => revision.number), text };
  };
  const LATER = `${TEXTS.review} It opens in May.`;

  it("while it is sent again to nobody", async () => {
    const draft = await aDraft(world, { state: "CHANGES_REQUESTED" });
    expect(await sendDraft(world, draft, { text: TEXTS.pass })).toMatchObject({ state: "CLEARED" });
    expect(await read(draft.id)).toEqual({ numbers: [1], text: TEXTS.review });
  });

  it("until they are asked again", async () => {
    const draft = await aDraft(world, { state: "CHANGES_REQUESTED" });
    Object.assign(draft, await sendDraft(world, draft, { text: LATER }));
    expect(await read(draft.id)).toEqual({ numbers: [2, 1], text: LATER });
    await withdrawDraft(world.ctx(draft.author), { draftId: draft.id, version: draft.version, reason: "" });
    expect(await read(draft.id)).toEqual({ numbers: [1], text: TEXTS.review });
  });

  it("nor where a group of others is asked", async () => {
    const admin = world.ctx(world.people.amira);
    const author = await join(admin, { name: "Ada Berg", role: "EMPLOYEE", department: "Plants" });
    const lena = await join(admin, { name: "Lena Vogt", role: "REVIEWER", department: "Legal" });
    const draft = await aDraft(world, { author, state: "CHANGES_REQUESTED" });
    const { id: groupId } = await aGroup(world, "Legal", [lena]);
    await aRule(world, [{ groupId, needs: "any" }], { departments: ["Plants"] });
    expect(await sendDraft(world, draft, { text: LATER })).toMatchObject({ state: "IN_REVIEW" });
    expect(await read(draft.id)).toEqual({ numbers: [1], text: TEXTS.review });
  });
});

it("can't be decided by naming the revision of another draft", async () => {
  const [one, other] = [await aDraft(world, { state: "IN_REVIEW" }), await aDraft(world, { state: "IN_REVIEW" })];
  const { id: revisionId } = await latestRevision(world, other.id);
  expect(await attempt(world.people.jonas, "review.decide", { draftId: one.id, revisionId })).toBe("CONFLICT");
});

describe("what doesn't exist is not found", () => {
  it.each(OF_AUTHORS)("%s", async (path) => {
    expect(await attempt(world.people.mara, path, {})).toBe("NOT_FOUND");
  });
  it.each([...OF_REVIEWERS, ...OF_BOTH, ...OF_OWN])("%s", async (path) => {
    expect(await attempt(world.people.jonas, path, {})).toBe("NOT_FOUND");
  });
  it.each(OF_ADMINS)("%s", async (path) => {
    expect(await attempt(world.people.amira, path, {})).toBe("NOT_FOUND");
  });
});

it("covers every procedure that takes an id", () => {
  const taking = PATHS.filter((path) =>
    /"(draftId|personId|id)":/.test(JSON.stringify(inputsWith(UNKNOWN)[path] ?? {})),
  );
  expect(taking.toSorted()).toEqual(
    [
      ...OF_AUTHORS,
      ...OF_REVIEWERS,
      ...OF_ADMINS,
      ...OF_BOTH,
      ...OF_OWN,
      "review.approveMany", // says of each of several what became of it
      "review.release",
      "routing.endDeputy",
      "notifications.read",
    ].toSorted(),
  );
});

it("shows in lists and counts only what is one's own", async () => {
  await aDraft(world, { state: "IN_REVIEW" });
  expect(await callByPath(world, world.people.henrik, "drafts.list", {})).toEqual({ items: [], nextCursor: null });
  expect(await callByPath(world, world.people.henrik, "drafts.counts", undefined)).toEqual({});
});
