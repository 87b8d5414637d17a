import { expect, it } from "vitest";
import { checkDraft } from "../../server/drafts/commands/check-draft.ts";
import { dismissFinding } from "../../server/drafts/commands/dismiss-finding.ts";
import { loadForReview } from "../../server/review/queries/load-for-review.ts";
import { listQueue } from "../../server/review/queries/queue.ts";
import { aDraft, sendDraft, TEXTS } from "../support/make.ts";
import { makeWorld } from "../support/world.ts";

it("gives a reviewer the titles of the rules that ask for a person, and the author's own words for keeping a passage", async () => {
  const world = await makeWorld();
  const { mara, jonas } = world.people;
  const draft = await aDraft(world, { author: mara, text: TEXTS.review });
  const { findings } = await checkDraft(world.ctx(mara), { draftId: draft.id, text: TEXTS.review });
  const fingerprint = findings.find(({ ruleId }) => ruleId === "CLI-01")?.fingerprint ?? "";
  const note = "Their press office wrote to me on Friday.";
  await dismissFinding(world.ctx(mara), {
    draftId: draft.id,
    text: TEXTS.review,
    fingerprint,
    reason: "permission",
    note,
  });
  await sendDraft(world, draft);

  const { actor } = world.ctx(jonas);
  const queue = await listQueue(world.db, actor, {}, world.clock.now());
  const item = queue.items.find(({ id }) => id === draft.id);
  expect(item?.rules).toContainEqual({ id: "CLI-01", title: "A client that may not be named" });

  const view = await loadForReview(world.db, actor, draft.id, world.clock.now());
  expect(view.dismissalNotes).toEqual({ [fingerprint]: note });
  expect(view.latest.findings.find((finding) => finding.fingerprint === fingerprint)?.dismissal).toBe("permission");
});
