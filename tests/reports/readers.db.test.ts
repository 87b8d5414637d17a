import { beforeAll, expect, it } from "vitest";
import { acknowledgePolicy } from "../../server/policy/commands/acknowledge-policy.ts";
import { loadPolicyInForce } from "../../server/policy/queries.ts";
import { countReaders } from "../../server/reports/queries/count-readers.ts";
import { asOwner } from "../support/database.ts";
import { makeWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

it("counts who has confirmed the policy in force, of everybody active", async () => {
  const policy = await loadPolicyInForce(world.db, world.clock.now());
  const { ruth, mara, jonas } = world.people;
  for (const person of [ruth, mara, jonas]) await acknowledgePolicy(world.ctx(person), { number: policy.number });
  const [row] = await asOwner("select count(*)::int as people from person where is_active");
  expect(await countReaders(world.db, policy, undefined)).toEqual({ version: policy.number, read: 3, ...row });
  expect(await countReaders(world.db, policy, "A department of nobody")).toBeNull();
});
