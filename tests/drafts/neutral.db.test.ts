import { beforeAll, describe, expect, it } from "vitest";
import { restoreNames } from "../../server/drafts/commands/restore-names.ts";
import { takeNeutral } from "../../server/drafts/commands/take-neutral.ts";
import { asOwner } from "../support/database.ts";
import { typesAdded } from "../support/entries.ts";
import { aDraft, type Made } from "../support/make.ts";
import { makeWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

const TEXT = "We helped Penhallow Foods with Lanternfish. The key is AKIAIOSFODNN7EXAMQQE.";
const take = (draft: Made, text = TEXT) =>
  takeNeutral(world.ctx(draft.author), { draftId: draft.id, text, language: "en" });
const putBack = (draft: Made, rewritten: string, author = draft.author) =>
  restoreNames(world.ctx(author), { draftId: draft.id, rewritten });

describe("the neutral version of a draft", () => {
  it("names nobody, leaves nothing for a rule to ask for, and comes back with its names", async () => {
    const draft = await aDraft(world, { surface: "ai_rewrite" });
    const taken = await take(draft);
    expect(taken).toMatchObject({
      text: "We helped [Client A] with [Project A]. The key is [Secret 1].",
      left: [],
    });
    expect(await putBack(draft, "With [Project A], [Client A] got help.")).toEqual({
      text: "With Lanternfish, Penhallow Foods got help.",
      missing: ["[Secret 1]"],
      repeated: [],
      unknown: [],
    });
  });

  it("stays readable where figures tell a story about a client", async () => {
    const draft = await aDraft(world, { surface: "ai_rewrite" });
    const story = "We helped Penhallow Foods bring its cost-to-income ratio down from 71% to 58% in five quarters.";
    expect(await take(draft, story)).toMatchObject({
      text: "We helped [Client A] bring its cost-to-income ratio down from [Figure 1] to [Figure 2] in five quarters.",
      left: [],
    });
  });

  it("keeps its key sealed, without a secret in it, and leaves no entry in the log", async () => {
    const draft = await aDraft(world, { surface: "ai_rewrite" });
    expect(await typesAdded(world, () => take(draft))).toEqual([]);
    const { key } = await take(draft);
    expect(JSON.stringify(key)).not.toContain("IOSFODNN");
    const [row] = await asOwner(
      `select encode(sealed_key, 'escape') as sealed from neutral_version where draft_id = '${draft.id}'`,
    );
    expect(JSON.stringify(row)).not.toMatch(/Penhallow|Client A/);
  });

  it("is nobody else's, not even a reviewer's", async () => {
    const draft = await aDraft(world, { surface: "ai_rewrite" });
    await take(draft);
    await expect(putBack(draft, "[Client A]", world.people.jonas)).rejects.toMatchObject({ code: "draft.not_found" });
  });

  it("has to be taken out before names can be put back", async () => {
    const draft = await aDraft(world, { surface: "ai_rewrite" });
    await expect(putBack(draft, "[Client A]")).rejects.toMatchObject({ code: "draft.no_neutral_version" });
  });

  it("isn't taken of a draft that can't be written now", async () => {
    const draft = await aDraft(world, { state: "IN_REVIEW" });
    await expect(take(draft)).rejects.toMatchObject({ code: "draft.not_possible_now" });
  });

  it("goes with its draft", async () => {
    const draft = await aDraft(world, { surface: "ai_rewrite" });
    await take(draft);
    const [rule] = await asOwner(
      "select confdeltype as on_delete from pg_constraint where conname = 'neutral_version_draft_id_fkey'",
    );
    expect(rule).toEqual({ on_delete: "c" });
  });
});
