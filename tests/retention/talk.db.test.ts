import { beforeAll, expect, it } from "vitest";
import { askForDeletion } from "../../server/retention/commands/ask-for-deletion.ts";
import { eraseDue } from "../../server/retention/commands/erase-due.ts";
import { switchErasing } from "../../server/retention/commands/switch-erasing.ts";
import { replyToComment } from "../../server/review/commands/reply-to-comment.ts";
import { writeComment } from "../../server/review/commands/write-comment.ts";
import { loadThread } from "../../server/review/queries/load-thread.ts";
import { aDraft, decide, latestRevision, type Made } from "../support/make.ts";
import { makeWorld, type World } from "../support/world.ts";

let world: World;
let draft: Made;
let commentId: string;
beforeAll(async () => {
  world = await makeWorld();
  const { jonas, mara } = world.people;
  draft = await aDraft(world, { state: "IN_REVIEW" });
  const { id: revisionId } = await latestRevision(world, draft.id);
  const about = { draftId: draft.id, revisionId, start: 0, end: 8 };
  const words = { body: "Who is we?", replacement: "Our team" };
  ({ id: commentId } = await writeComment(world.ctx(jonas), { ...about, ...words }));
  await decide(world, jonas, draft.id);
  await replyToComment(world.ctx(mara), { draftId: draft.id, commentId, body: "The four of us." });
});

it("what was said about a draft goes with its text: quote, words, wording, replies and salts", async () => {
  const { mara, amira, jonas } = world.people;
  await askForDeletion(world.ctx(mara), { draftId: draft.id, reason: "Old." });
  await switchErasing(world.ctx(amira), { isOn: true });
  expect(await eraseDue({ db: world.db, now: world.clock.now })).toBe(1);
  const left = await world.db.comment.findUniqueOrThrow({ where: { id: commentId }, include: { replies: true } });
  const nothing = { body: "", salt: "" };
  expect(left).toMatchObject({ ...nothing, exact: "", prefix: "", suffix: "", replacement: "", replies: [nothing] });
  for (const who of [mara, jonas])
    expect((await loadThread(world.db, world.ctx(who).actor, draft.id, world.clock.now())).comments).toEqual([]);
  const reply = replyToComment(world.ctx(mara), { draftId: draft.id, commentId, body: "Still here?" });
  await expect(reply).rejects.toMatchObject({ code: "comment.not_found" });
});
