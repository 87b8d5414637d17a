import { beforeEach, describe, expect, it } from "vitest";
import { changePerson } from "../../server/identity/commands/change-person.ts";
import { firstSignIn, type OidcIdentity } from "../../server/identity/commands/first-sign-in.ts";
import { typesAdded } from "../support/entries.ts";
import { makeWorld, type World } from "../support/world.ts";

let made: Promise<World> | undefined;
let world: World;
beforeEach(async () => {
  made ??= makeWorld();
  world = await made;
});

const ISSUER = "https://login.example";
const signIn = (more: Partial<OidcIdentity>) =>
  firstSignIn(
    { db: world.db, now: world.clock.now },
    { issuer: ISSUER, subject: "s", email: "new@northlight.example", isEmailVerified: true, name: "New", ...more },
  );

describe("single sign-on", () => {
  it("adds somebody unknown as an employee, once, whatever their address becomes", async () => {
    const added = await typesAdded(world, async () => {
      const first = await signIn({ subject: "noor", email: "Noor@Northlight.example", name: "Noor" });
      const again = await signIn({ subject: "noor", email: "noor.married@northlight.example", isEmailVerified: false });
      expect(again?.id).toBe(first?.id);
    });
    expect(added).toEqual(["person.added"]);
    const person = await world.db.person.findUniqueOrThrow({ where: { email: "noor@northlight.example" } });
    expect(person).toMatchObject({ role: "EMPLOYEE", name: "Noor" });
  });

  it("links somebody known by a verified address, and keeps their role", async () => {
    const { jonas } = world.people;
    const person = await signIn({ subject: "jonas", email: jonas.email.toUpperCase(), name: "J. K." });
    expect(person).toMatchObject({ id: jonas.id, name: "Jonas Keller" });
    expect((await world.db.person.findUniqueOrThrow({ where: { id: jonas.id } })).role).toBe("REVIEWER");
  });

  it("adds one person when the first sign-in comes twice at once", async () => {
    const twice = { subject: "ola", email: "ola@northlight.example", name: "Ola" };
    const [one, two] = await Promise.all([signIn(twice), signIn(twice)]);
    expect(one?.id).toBe(two?.id);
    expect(await world.db.person.count({ where: { id: one?.id ?? "" } })).toBe(1);
  });
});

describe("lets nobody in", () => {
  it("by an address nobody has verified, known or unknown", async () => {
    const { hester } = world.people;
    expect(await signIn({ subject: "h", email: hester.email, isEmailVerified: false })).toBeNull();
    expect(await signIn({ subject: "x", email: "x@northlight.example", isEmailVerified: false })).toBeNull();
  });

  it("who was let go, by subject or by address", async () => {
    const { henrik, amira } = world.people;
    await signIn({ subject: "henrik", email: henrik.email });
    const { version } = await world.db.person.findUniqueOrThrow({ where: { id: henrik.id } });
    await changePerson(world.ctx(amira), { personId: henrik.id, version, role: "EMPLOYEE", isActive: false });
    expect(await signIn({ subject: "henrik", email: henrik.email })).toBeNull();
    expect(await signIn({ subject: "another", email: henrik.email })).toBeNull();
  });

  it("under an address that is linked to another subject, or another issuer", async () => {
    const { mara } = world.people;
    await signIn({ subject: "mara", email: mara.email });
    expect(await signIn({ subject: "impostor", email: mara.email })).toBeNull();
    expect(await signIn({ subject: "mara", issuer: "https://evil.example", email: mara.email })).toBeNull();
  });
});
