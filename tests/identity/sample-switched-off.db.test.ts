import { expect, it } from "vitest";
import { sampleProvider } from "../../server/identity/adapters/sample-provider.ts";
import { call } from "../support/call.ts";
import { makeWorld } from "../support/world.ts";

// Read once, at the first question: so it has to stand before.
process.env.SAMPLE_SIGN_IN = "off";

it("lets nobody choose a person, not even of a sample, where the environment says off", async () => {
  const world = await makeWorld({ isSample: true });
  expect(await sampleProvider().options.authorize?.({ personId: world.people.mara.id }, {})).toBeNull();
  expect(await call(world, null).identity.samplePeople()).toEqual([]);
  expect(await call(world, null).identity.ways()).toMatchObject({ isSample: false });
});
