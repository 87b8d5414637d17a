import { beforeEach, describe, expect, it } from "vitest";
import { addPerson } from "../../server/identity/commands/add-person.ts";
import { changePerson } from "../../server/identity/commands/change-person.ts";
import { claimDraft } from "../../server/review/commands/claim-draft.ts";
import type { Role } from "../../server/shared/actor.ts";
import { typesAdded } from "../support/entries.ts";
import { aDraft } from "../support/make.ts";
import { join, makeWorld, type Person, type World } from "../support/world.ts";

let made: Promise<World> | undefined;
let world: World;
let count = 0;
beforeEach(async () => {
  made ??= makeWorld();
  world = await made;
});

async function somebody(role: Role): Promise<Person> {
  count += 1;
  const letters = String.fromCharCode(97 + Math.floor(count / 26), 97 + (count % 26));
  return join(world.ctx(world.people.amira), { name: `Person ${letters}`, role, department: "Operations" });
}

async function change(by: Person, whom: Person, to: { role?: Role; isActive?: boolean; version?: number }) {
  const { version } = await world.db.person.findUniqueOrThrow({ where: { id: whom.id } });
  const { role = whom.role, isActive = true } = to;
  return changePerson(world.ctx(by), { personId: whom.id, version: to.version ?? version, role, isActive });
}

const admins = () => world.db.person.count({ where: { role: "ADMIN", isActive: true } });

describe("adding", () => {
  it("refuses an address that somebody has, also when two add it at once", async () => {
    const input = {
      name: "Twin",
      email: "twin@northlight.example",
      role: "EMPLOYEE",
      department: "",
      password: null,
    } as const;
    const add = () => addPerson(world.ctx(world.people.amira), input);
    const results = await Promise.allSettled([add(), add(), add()]);
    const refused = results.filter((result) => result.status === "rejected");
    expect(refused.map((result) => result.reason.code)).toEqual(["person.exists", "person.exists"]);
    await expect(add()).rejects.toMatchObject({ code: "person.exists" });
  });
});

describe("changing", () => {
  it("is one entry that says what was and what is", async () => {
    const person = await somebody("EMPLOYEE");
    expect(await typesAdded(world, () => change(world.people.amira, person, { role: "REVIEWER" }))).toEqual([
      "person.changed",
    ]);
  });

  it("refuses a version that is no longer the latest, and somebody who doesn't exist", async () => {
    const person = await somebody("EMPLOYEE");
    await change(world.people.amira, person, { role: "REVIEWER" });
    const stale = change(world.people.amira, person, { role: "AUDITOR", version: 1 });
    await expect(stale).rejects.toMatchObject({ code: "person.changed_elsewhere" });
    const input = { personId: "per_nobody", version: 1, role: "EMPLOYEE", isActive: true } as const;
    const unknown = changePerson(world.ctx(world.people.amira), input);
    await expect(unknown).rejects.toMatchObject({ code: "person.not_found" });
  });

  it("frees what a leaving reviewer had claimed", async () => {
    const reviewer = await somebody("REVIEWER");
    const draft = await aDraft(world, { state: "IN_REVIEW" });
    await claimDraft(world.ctx(reviewer), { draftId: draft.id, isTakeOver: false });
    await change(world.people.amira, reviewer, { isActive: false });
    expect(await world.db.claim.count({ where: { draftId: draft.id } })).toBe(0);
  });
});

describe("the last admin", () => {
  it("stays: they can neither be let go nor become anything else", async () => {
    const { amira } = world.people;
    expect(await admins()).toBe(1);
    await expect(change(amira, amira, { role: "EMPLOYEE" })).rejects.toMatchObject({ code: "person.last_admin" });
    await expect(change(amira, amira, { isActive: false })).rejects.toMatchObject({ code: "person.last_admin" });
  });

  it("stays when two admins remove each other at once", async () => {
    const { amira } = world.people;
    const other = await somebody("ADMIN");
    const results = await Promise.allSettled([
      change(amira, other, { isActive: false }),
      change(other, amira, { isActive: false }),
    ]);
    const refused = results.filter((result) => result.status === "rejected");
    expect(refused).toMatchObject([{ reason: { code: "person.last_admin" } }]);
    expect(await admins()).toBe(1);
  });
});
