import { beforeEach, describe, expect, it } from "vitest";
import { changePerson } from "../../server/identity/commands/change-person.ts";
import { closeSession } from "../../server/identity/commands/close-session.ts";
import { openSession } from "../../server/identity/commands/open-session.ts";
import { revokeSessions } from "../../server/identity/commands/revoke-sessions.ts";
import { touchSession } from "../../server/identity/commands/touch-session.ts";
import { findActor } from "../../server/identity/queries.ts";
import { typesAdded } from "../support/entries.ts";
import { makeWorld, type Person, type World } from "../support/world.ts";

let made: Promise<World> | undefined;
let world: World;
beforeEach(async () => {
  made ??= makeWorld();
  world = await made;
});

const HOUR = 60;
const deps = () => ({ db: world.db, now: world.clock.now });
const signIn = (person: Person) => openSession(deps(), person, "password");
/** What the next request of this session finds. */
const next = (sessionId: string) => findActor(world.db, sessionId, world.clock.now());

async function change(whom: Person, to: Partial<Pick<Person, "role">> & { isActive?: boolean }) {
  const { version, role, isActive } = await world.db.person.findUniqueOrThrow({ where: { id: whom.id } });
  return changePerson(world.ctx(world.people.amira), { personId: whom.id, version, role, isActive, ...to });
}

describe("at the next request", () => {
  it("a new role holds", async () => {
    const session = await signIn(world.people.henrik);
    expect((await next(session))?.role).toBe("EMPLOYEE");
    await change(world.people.henrik, { role: "REVIEWER" });
    expect((await next(session))?.role).toBe("REVIEWER");
  });

  it("somebody let go is nobody, and stays it with that session when they come back", async () => {
    const session = await signIn(world.people.ruth);
    await change(world.people.ruth, { isActive: false });
    expect(await next(session)).toBeNull();
    await change(world.people.ruth, { isActive: true });
    expect(await next(session)).toBeNull();
    expect(await next(await signIn(world.people.ruth))).toMatchObject({ name: "Ruth Abernathy" });
  });

  it("all of a person's sessions are over once they are ended, and nobody else's", async () => {
    const [one, two, other] = [
      await signIn(world.people.mara),
      await signIn(world.people.mara),
      await signIn(world.people.jonas),
    ];
    const { count } = await revokeSessions(world.ctx(world.people.amira), { personId: world.people.mara.id });
    expect(count).toBe(2);
    expect([await next(one), await next(two)]).toEqual([null, null]);
    expect(await next(other)).not.toBeNull();
  });

  it("a session nobody opened is nobody's", async () => {
    expect(await next("ses_made_up")).toBeNull();
  });
});

describe("limits", () => {
  it("ends a session left alone for twelve hours", async () => {
    const session = await signIn(world.people.mara);
    world.clock.pass(12 * HOUR);
    expect(await next(session)).not.toBeNull();
    world.clock.pass(1);
    expect(await next(session)).toBeNull();
  });

  it("ends a session after seven days, however busy", async () => {
    const session = await signIn(world.people.mara);
    for (let hour = 0; hour < 7 * 24; hour += 8) {
      expect(await next(session)).not.toBeNull();
      await touchSession(world.db, session, world.clock.now());
      world.clock.pass(8 * HOUR);
    }
    expect(await next(session)).toBeNull();
  });

  it("notes that a session is used at most every five minutes", async () => {
    const session = await signIn(world.people.mara);
    const seenAt = async () => (await world.db.session.findUniqueOrThrow({ where: { id: session } })).lastSeenAt;
    const first = await seenAt();
    world.clock.pass(5);
    await touchSession(world.db, session, world.clock.now());
    expect(await seenAt()).toEqual(first);
    world.clock.pass(1);
    await touchSession(world.db, session, world.clock.now());
    expect(await seenAt()).toEqual(world.clock.now());
  });
});

it("records signing in and out, each once", async () => {
  const added = await typesAdded(world, async () => {
    const session = await signIn(world.people.mara);
    await closeSession(deps(), session);
    await closeSession(deps(), session);
    expect(await next(session)).toBeNull();
  });
  expect(added).toEqual(["person.signed_in", "person.signed_out"]);
});
