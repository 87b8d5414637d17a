import { expect, it } from "vitest";
import { seed } from "../../prisma/seed.ts";
import { db } from "../../server/db/client.ts";
import { firstSignIn } from "../../server/identity/commands/first-sign-in.ts";
import { setUp } from "../../server/identity/commands/set-up.ts";
import { verifyPassword } from "../../server/identity/password.ts";
import { publishPolicy } from "../../server/policy/commands/publish-policy.ts";
import { DAY_ONE_POLICY } from "../../server/policy/pack/day-one.ts";
import { asOwner, databaseUrl } from "../support/database.ts";

const deps = { db: db(), now: () => new Date("2026-11-23T09:00:00Z") };
const input = { organisation: "Northlight", name: "Amira", email: "amira@northlight.example", zone: "Europe/Dublin" };
const begin = (name: string) =>
  setUp(deps, { ...input, organisation: name, password: "correct horse battery" }, async (tx, recorder) => {
    await publishPolicy(tx, recorder, DAY_ONE_POLICY);
  });

it("comes before single sign-on: whoever signs in earlier isn't let in, and doesn't keep it from being done", async () => {
  const early = { issuer: "https://login.example", subject: "eve", email: "eve@northlight.example", name: "Eve" };
  expect(await firstSignIn(deps, { ...early, isEmailVerified: true })).toBeNull();
  expect(await deps.db.person.count()).toBe(0);
});

it("makes one organisation with its first admin and a policy, though two ask at once; the other is told", async () => {
  const results = await Promise.allSettled([begin("One"), begin("Other")]);
  const refused = results.filter((result) => result.status === "rejected");
  expect(refused).toMatchObject([{ reason: { code: "setup.done" } }]);
  const [kept] = await asOwner(
    `select (select count(*)::int from organisation) as organisations, (select count(*)::int from person) as people,
            (select count(*)::int from policy_version) as policies,
            (select array_agg(type order by type) from audit_entry) as entries`,
  );
  expect(kept).toEqual({
    organisations: 1,
    people: 1,
    policies: 1,
    entries: ["organisation.set_up", "person.added", "policy.published"],
  });
});

it("keeps the first admin's password as a hash that fits", async () => {
  const { role, passwordHash } = await deps.db.person.findFirstOrThrow();
  expect(role).toBe("ADMIN");
  expect(await verifyPassword("correct horse battery", passwordHash)).toBe(true);
});

it("is over once anybody exists: neither a second set-up nor the sample gets in", async () => {
  await expect(begin("Third")).rejects.toMatchObject({ code: "setup.done" });
  await expect(seed({ databaseUrl: databaseUrl(), log: () => {} })).rejects.toMatchObject({ code: "setup.done" });
  expect(await deps.db.person.count()).toBe(1);
  expect(await deps.db.draft.count()).toBe(0);
});
