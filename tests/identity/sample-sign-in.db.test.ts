import { expect, it } from "vitest";
import { sampleProvider } from "../../server/identity/adapters/sample-provider.ts";
import { call } from "../support/call.ts";
import { asOwner } from "../support/database.ts";
import { makeWorld } from "../support/world.ts";

/** What next-auth calls when somebody chooses a sample person. */
const choose = (personId: string) => sampleProvider().options.authorize?.({ personId }, {});

it("lets nobody choose a person of an organisation that isn't a sample, though the environment says on", async () => {
  const world = await makeWorld();
  const { mara, ruth } = world.people;
  expect(await choose(mara.id)).toBeNull();
  expect(await call(world, null).identity.samplePeople()).toEqual([]);
  expect(await call(world, null).identity.ways()).toMatchObject({ isSample: false, hasPeople: true });

  await asOwner("set session_replication_role = replica; update organisation set is_sample = true");
  expect(await choose(mara.id)).toEqual({ id: mara.id, name: mara.name });
  expect(await choose("per_nobody")).toBeNull();
  expect(await call(world, null).identity.samplePeople()).toHaveLength(6);

  await asOwner(`set session_replication_role = replica; update person set is_active = false where id = '${ruth.id}'`);
  expect(await choose(ruth.id)).toBeNull();
});
