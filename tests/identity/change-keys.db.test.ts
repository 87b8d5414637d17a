import { beforeAll, describe, expect, it } from "vitest";
import { call } from "../support/call.ts";
import { makeWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

describe("keys of somebody's own", () => {
  it("are theirs from then on, and nobody else's", async () => {
    await call(world, world.people.jonas).identity.changeKeys({ isOn: false, changed: { approve: "Y" } });
    expect(await call(world, world.people.jonas).identity.keys()).toEqual({ isOn: false, changed: { approve: "y" } });
    expect(await call(world, world.people.hester).identity.keys()).toEqual({ isOn: true, changed: {} });
  });

  it("are refused where one key would do two things, and stay as they were", async () => {
    const mine = call(world, world.people.hester).identity;
    await expect(mine.changeKeys({ isOn: true, changed: { approve: "r" } })).rejects.toMatchObject({
      code: "CONFLICT",
    });
    expect(await mine.keys()).toEqual({ isOn: true, changed: {} });
  });

  it.each(["", "ab", "Enter", " ", "g  q"])("are refused where it's no character: %j", async (key) => {
    const mine = call(world, world.people.hester).identity;
    const changed = { isOn: true, changed: { approve: key } };
    await expect(mine.changeKeys(changed)).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });
});
