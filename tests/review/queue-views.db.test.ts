import { beforeAll, describe, expect, it } from "vitest";
import { call } from "../support/call.ts";
import { aDraft } from "../support/make.ts";
import { makeWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

describe("a view of the queue", () => {
  it("is for its owner, or for all reviewers, and only its owner forgets it", async () => {
    const [jonas, hester] = [call(world, world.people.jonas).review, call(world, world.people.hester).review];
    await jonas.saveView({ name: "Mine", query: "claim=mine", isShared: false });
    const shared = await jonas.saveView({ name: "Grave", query: "severity=critical", isShared: true });
    expect(await hester.views()).toEqual([{ ...shared, ownerName: "Jonas Keller" }]);
    expect((await jonas.views()).map(({ name, ownerName }) => [name, ownerName])).toEqual([
      ["Grave", null],
      ["Mine", null],
    ]);
    await expect(hester.removeView({ id: shared.id })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await jonas.removeView({ id: shared.id });
    expect(await hester.views()).toEqual([]);
  });

  it("isn't among those of the log", async () => {
    expect(await call(world, world.people.amira).reports.views({ kind: "audit" })).toEqual([]);
  });
});

describe("looking for words", () => {
  it("finds them in the text and in the author's name, as they stand and in either case", async () => {
    const { mara, henrik, jonas } = world.people;
    const text = "About 40% of what Penhallow Foods told us was new.";
    const one = await aDraft(world, { state: "IN_REVIEW", author: mara, text });
    const other = await aDraft(world, { state: "IN_REVIEW", author: henrik });
    const found = async (q: string) => (await call(world, jonas).review.queue({ q })).items.map(({ id }) => id);
    expect(await found("40%")).toEqual([one.id]);
    expect(await found("PENHALLOW foods told")).toEqual([one.id]);
    expect(await found("henrik")).toEqual([other.id]);
    expect(await found("4_%")).toEqual([]);
    expect(await found("\\")).toEqual([]);
  });
});
