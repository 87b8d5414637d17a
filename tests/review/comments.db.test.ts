import { beforeEach, describe, expect, it } from "vitest";
import { saveDraft } from "../../server/drafts/commands/save-draft.ts";
import { withdrawDraft } from "../../server/drafts/commands/withdraw-draft.ts";
import { answerSuggestion } from "../../server/review/commands/answer-suggestion.ts";
import { replyToComment } from "../../server/review/commands/reply-to-comment.ts";
import { resolveComment } from "../../server/review/commands/resolve-comment.ts";
import { sendComments } from "../../server/review/commands/send-comments.ts";
import { settleDecision } from "../../server/review/commands/settle-decision.ts";
import { undoDecision } from "../../server/review/commands/undo-decision.ts";
import { changeComment, removeComment, writeComment } from "../../server/review/commands/write-comment.ts";
import { commentCommitment } from "../../server/review/comment-commitment.ts";
import { loadThread } from "../../server/review/queries/load-thread.ts";
import { changeReviewSettings } from "../../server/routing/commands/change-review-settings.ts";
import { loadReviewSettings } from "../../server/routing/queries.ts";
import { entriesOf, typesAdded } from "../support/entries.ts";
import { aDraft, decide, latestRevision, type Made, sendDraft } from "../support/make.ts";
import { makeWorld, type Person, type World } from "../support/world.ts";

let made: Promise<World> | undefined;
let world: World;
let draft: Made;
beforeEach(async () => {
  made ??= makeWorld();
  world = await made;
  draft = await aDraft(world, { state: "IN_REVIEW" });
});

const WORDS = "worked with Penhallow Foods";

async function comment(by: Person, more: { body?: string; replacement?: string | null; words?: string } = {}) {
  const { body = "Have they agreed?", replacement = null, words = WORDS } = more;
  const { id: revisionId, text } = await latestRevision(world, draft.id);
  const start = text.indexOf(words);
  const place = { start, end: start + words.length };
  return writeComment(world.ctx(by), { draftId: draft.id, revisionId, ...place, body, replacement });
}
const thread = async (who: Person) => loadThread(world.db, world.ctx(who).actor, draft.id, world.clock.now());
const seenBy = async (who: Person) => (await thread(who)).comments;

describe("a comment on a passage", () => {
  it("is its writer's alone until it is sent, and writing it is no entry", async () => {
    const { jonas, hester } = world.people;
    expect(await typesAdded(world, () => comment(jonas), draft.id)).toEqual([]);
    const [mine] = await seenBy(jonas);
    expect(mine).toMatchObject({ isMine: true, isPending: true, body: "Have they agreed?", revision: 1 });
    expect(draft.text.slice(mine?.place?.start, mine?.place?.end)).toBe(WORDS);
    expect((await thread(jonas)).pending).toBe(1);
    expect(await seenBy(draft.author)).toEqual([]);
    expect(await seenBy(hester)).toEqual([]);
  });

  it("can be changed and thrown away by its writer while it isn't sent, by nobody else and not later", async () => {
    const { jonas, hester } = world.people;
    const { id: commentId } = await comment(jonas);
    const ref = { draftId: draft.id, commentId };
    const change = (who: Person) => changeComment(world.ctx(who), { ...ref, body: "Do they know?", replacement: null });
    await expect(change(hester)).rejects.toMatchObject({ code: "comment.not_found" });
    await change(jonas);
    await removeComment(world.ctx(hester), ref);
    expect((await seenBy(jonas)).map(({ body }) => body)).toEqual(["Do they know?"]);
    await sendComments(world.ctx(jonas), { draftId: draft.id });
    await expect(change(jonas)).rejects.toMatchObject({ code: "comment.not_found" });
    await removeComment(world.ctx(jonas), ref);
    expect(await seenBy(draft.author)).toHaveLength(1);
  });

  it("goes with the decision; the log holds its place and a commitment, and none of its words", async () => {
    const { jonas } = world.people;
    await comment(jonas, { replacement: "worked with a food manufacturer" });
    const added = await typesAdded(world, () => decide(world, jonas, draft.id, { kind: "ask_for_changes" }), draft.id);
    expect(added).toEqual(["comment.sent", "draft.changes_requested"]);
    const entry = (await entriesOf(world, draft.id)).find(({ type }) => type === "comment.sent");
    expect(JSON.stringify(entry)).not.toMatch(/agreed|manufacturer|Penhallow/);
    const row = await world.db.comment.findFirstOrThrow({ where: { draftId: draft.id } });
    expect(JSON.stringify(entry?.payload)).toContain(commentCommitment(row));
    expect(await seenBy(draft.author)).toMatchObject([{ isMine: false, writerName: "Jonas Keller", isPending: false }]);
  });

  it("waits with a decision that can still be taken back, and stays with its writer if it is", async () => {
    const { jonas, amira } = world.people;
    const settings = await loadReviewSettings(world.db);
    const grace = (graceSeconds: number) => async () => {
      const { version } = await loadReviewSettings(world.db);
      await changeReviewSettings(world.ctx(amira), { ...settings, version, graceSeconds });
    };
    await grace(10)();
    await comment(jonas);
    const { decisionId } = await decide(world, jonas, draft.id, { kind: "ask_for_changes" });
    expect(await seenBy(draft.author)).toEqual([]);
    await undoDecision(world.ctx(jonas), { draftId: draft.id, decisionId });
    expect(await seenBy(jonas)).toMatchObject([{ isPending: true }]);
    const again = await decide(world, jonas, draft.id, { kind: "ask_for_changes" });
    world.clock.pass(1);
    await settleDecision({ db: world.db, now: world.clock.now }, { draftId: draft.id, decisionId: again.decisionId });
    await grace(0)();
    expect(await seenBy(draft.author)).toMatchObject([{ body: "Have they agreed?" }]);
  });

  it("sent alone tells the author, once; with nothing written nothing is sent", async () => {
    const { jonas } = world.people;
    await comment(jonas);
    const send = () => sendComments(world.ctx(jonas), { draftId: draft.id });
    expect(await typesAdded(world, send, draft.id)).toEqual(["comment.sent"]);
    expect(await typesAdded(world, send, draft.id)).toEqual([]);
    const told = { draftId: draft.id, personId: draft.author.id, event: "commented" };
    expect(await world.db.notification.count({ where: told })).toBe(1);
  });

  it("is about the text that was read: on an older revision it is refused, and so is one about nothing", async () => {
    const { jonas } = world.people;
    const { id: revisionId } = await latestRevision(world, draft.id);
    const about = { draftId: draft.id, body: "Hm.", replacement: null };
    const write = (place: { start: number; end: number }) =>
      writeComment(world.ctx(jonas), { ...about, revisionId, ...place });
    for (const place of [
      { start: 3, end: 3 },
      { start: 0, end: draft.text.length + 1 },
    ])
      await expect(write(place)).rejects.toMatchObject({ code: "comment.nothing_marked" });
    await decide(world, jonas, draft.id, { kind: "ask_for_changes" });
    await sendDraft(world, { ...draft, version: draft.version + 1 }, { text: `${draft.text} Again.` });
    await expect(write({ start: 0, end: 3 })).rejects.toMatchObject({ code: "review.stale_revision" });
  });

  it("isn't for one's own draft, nor once it is decided", async () => {
    const { jonas, hester } = world.people;
    const own = await aDraft(world, { author: jonas, state: "IN_REVIEW", reviewer: hester });
    const { id: revisionId } = await latestRevision(world, own.id);
    const about = { draftId: own.id, revisionId, start: 0, end: 3, body: "Hm.", replacement: null };
    await expect(writeComment(world.ctx(jonas), about)).rejects.toMatchObject({ code: "draft.not_yours_to_decide" });
    await decide(world, hester, own.id);
    await expect(writeComment(world.ctx(hester), about)).rejects.toMatchObject({ code: "review.already_decided" });
  });

  it("with a pasted key in it is kept without the key", async () => {
    const { jonas } = world.people;
    await comment(jonas, { body: "It is AKIAIOSFODNN7EXAMQQE.", replacement: "AKIAIOSFODNN7EXAMQQE" });
    expect(JSON.stringify(await seenBy(jonas))).not.toContain("AKIAIOSFODNN7EXAMQQE");
  });
});

describe("in the next revision a comment", () => {
  async function next(text: string) {
    await comment(world.people.jonas);
    await decide(world, world.people.jonas, draft.id, { kind: "ask_for_changes" });
    await sendDraft(world, { ...draft, version: draft.version + 1 }, { text });
    const [first] = await seenBy(world.people.jonas);
    return first?.place && { ...first.place, words: text.slice(first.place.start, first.place.end) };
  }

  it("lies at its words, wherever they have gone", async () => {
    expect(await next(`This year, at last: ${draft.text}`)).toMatchObject({ words: WORDS, isChanged: false });
  });

  it("lies at nearly its words, and says that they changed", async () => {
    const text = draft.text.replace("worked with Penhallow Foods", "work with Penhallow Foods");
    expect(await next(text)).toMatchObject({ words: "work with Penhallow Foods", isChanged: true });
  });

  it("has no place once its words are gone, and still says what they were", async () => {
    expect(await next("We know Penhallow. The Foods of the region are known to everybody, and to us.")).toBeNull();
    expect((await seenBy(world.people.jonas))[0]?.selector.exact).toBe(WORDS);
  });
});

describe("what the author answers", () => {
  let commentId: string;
  beforeEach(async () => {
    const { jonas } = world.people;
    ({ id: commentId } = await comment(jonas, { replacement: "worked with a food manufacturer" }));
    await decide(world, jonas, draft.id, { kind: "ask_for_changes" });
  });
  const ref = () => ({ draftId: draft.id, commentId });

  it("reaches the reviewer, is an entry without words, and is answered in turn", async () => {
    const { jonas } = world.people;
    const say = (who: Person, body: string) => replyToComment(world.ctx(who), { ...ref(), body });
    expect(await typesAdded(world, () => say(draft.author, "They did, in May."), draft.id)).toEqual([
      "comment.replied",
    ]);
    world.clock.pass(1);
    await say(jonas, "Then send me their mail.");
    const [first] = await seenBy(jonas);
    expect(first?.replies).toMatchObject([
      { writerName: "Mara Lindqvist", isMine: false, body: "They did, in May." },
      { writerName: "Jonas Keller", isMine: true, body: "Then send me their mail." },
    ]);
    expect(JSON.stringify(await entriesOf(world, draft.id))).not.toMatch(/in May|their mail/);
    const told = await world.db.notification.findMany({
      where: { draftId: draft.id, event: { in: ["commented", "replied"] } },
      orderBy: { id: "asc" },
      select: { personId: true, event: true },
    });
    expect(told).toContainEqual({ personId: jonas.id, event: "replied" });
    expect(told).toContainEqual({ personId: draft.author.id, event: "commented" });
  });

  it("to a wording is theirs to say, once or otherwise, while they write; the reviewer reads which", async () => {
    const { jonas } = world.people;
    const answer = (who: Person, given: "applied" | "declined") => () =>
      answerSuggestion(world.ctx(who), { ...ref(), answer: given });
    await expect(answer(jonas, "applied")()).rejects.toMatchObject({ code: "draft.not_found" });
    expect(await typesAdded(world, answer(draft.author, "declined"), draft.id)).toEqual(["suggestion.answered"]);
    expect(await typesAdded(world, answer(draft.author, "declined"), draft.id)).toEqual([]);
    await answer(draft.author, "applied")();
    expect(await seenBy(jonas)).toMatchObject([{ answer: "applied", selector: { exact: WORDS } }]);
    // The text is the author's: nothing but their own hand changes it.
    expect(await world.db.draft.findUniqueOrThrow({ where: { id: draft.id } })).toMatchObject({ text: draft.text });
    await sendDraft(world, { ...draft, version: draft.version + 1 });
    await expect(answer(draft.author, "declined")()).rejects.toMatchObject({ code: "draft.not_possible_now" });
  });

  it("to a comment without a wording isn't one of taking it over", async () => {
    draft = await aDraft(world, { state: "IN_REVIEW" });
    ({ id: commentId } = await comment(world.people.jonas));
    await decide(world, world.people.jonas, draft.id, { kind: "ask_for_changes" });
    const answered = answerSuggestion(world.ctx(draft.author), { ...ref(), answer: "applied" });
    await expect(answered).rejects.toMatchObject({ code: "comment.no_suggestion" });
  });

  it("settles it, and opens it again; twice is once", async () => {
    const resolve = (isResolved: boolean) => () => resolveComment(world.ctx(draft.author), { ...ref(), isResolved });
    expect(await typesAdded(world, resolve(true), draft.id)).toEqual(["comment.resolved"]);
    expect(await typesAdded(world, resolve(true), draft.id)).toEqual([]);
    expect(await seenBy(world.people.jonas)).toMatchObject([{ isResolved: true }]);
    await resolve(false)();
    expect(await seenBy(world.people.jonas)).toMatchObject([{ isResolved: false }]);
  });

  it("isn't possible for a comment of another draft", async () => {
    const other = await aDraft(world, { state: "CHANGES_REQUESTED" });
    const reply = replyToComment(world.ctx(other.author), { draftId: other.id, commentId, body: "Mine?" });
    await expect(reply).rejects.toMatchObject({ code: "comment.not_found" });
  });
});

describe("nothing written is lost", () => {
  it("when a colleague decides first: what wasn't sent stays, and can be sent alone", async () => {
    const { jonas, hester } = world.people;
    await comment(jonas);
    await decide(world, hester, draft.id, { kind: "ask_for_changes" });
    await expect(decide(world, jonas, draft.id)).rejects.toMatchObject({ code: "review.already_decided" });
    expect(await seenBy(jonas)).toMatchObject([{ isPending: true }]);
    expect(await sendComments(world.ctx(jonas), { draftId: draft.id })).toEqual({ sent: 1 });
    expect(await seenBy(draft.author)).toHaveLength(1);
  });

  it("when the text changed meanwhile: a refused decision sends nothing, the next one takes it along", async () => {
    const { jonas, hester } = world.people;
    const { id: revisionId } = await latestRevision(world, draft.id);
    await comment(jonas);
    await decide(world, hester, draft.id, { kind: "ask_for_changes" });
    await sendDraft(world, { ...draft, version: draft.version + 1 }, { text: `${draft.text} Now in its third year.` });
    await expect(decide(world, jonas, draft.id, { revisionId })).rejects.toMatchObject({
      code: "review.stale_revision",
    });
    expect(await seenBy(draft.author)).toEqual([]);
    await decide(world, jonas, draft.id);
    expect(await seenBy(draft.author)).toMatchObject([{ body: "Have they agreed?", revision: 1 }]);
  });
});

it("what is said of a later revision isn't for who may not read that one", async () => {
  const { jonas } = world.people;
  await decide(world, jonas, draft.id, { kind: "ask_for_changes" });
  Object.assign(
    draft,
    await sendDraft(world, { ...draft, version: draft.version + 1 }, { text: `${draft.text} Again.` }),
  );
  await comment(world.people.hester, { words: "Again" });
  await sendComments(world.ctx(world.people.hester), { draftId: draft.id });
  expect(await seenBy(jonas)).toHaveLength(1);
  await withdrawDraft(world.ctx(draft.author), { draftId: draft.id, version: draft.version, reason: "" });
  expect(await seenBy(jonas)).toEqual([]);
});

it("keeps its place for the author while they write", async () => {
  await comment(world.people.jonas);
  await decide(world, world.people.jonas, draft.id, { kind: "ask_for_changes" });
  const text = `Since 2019: ${draft.text}`;
  await saveDraft(world.ctx(draft.author), { draftId: draft.id, version: draft.version + 1, text });
  const [first] = await seenBy(draft.author);
  expect(text.slice(first?.place?.start, first?.place?.end)).toBe(WORDS);
});
