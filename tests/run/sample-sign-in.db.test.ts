import { afterEach, beforeAll, expect, it, vi } from "vitest";
import { decideSampleSignIn } from "../../server/run/sample.ts";
import { asOwner, ownerUrl } from "../support/database.ts";
import { makeWorld } from "../support/world.ts";

beforeAll(async () => {
  await makeWorld();
});
afterEach(() => vi.unstubAllEnvs());

async function decided(given: { isSample: boolean; isAsked: boolean; isEmbedded?: boolean }) {
  await asOwner(`alter table organisation disable trigger user`);
  await asOwner(`update organisation set is_sample = ${given.isSample}`);
  vi.stubEnv("SAMPLE", given.isAsked ? "1" : "");
  vi.stubEnv("SAMPLE_SIGN_IN", "on"); // what somebody may have set by hand
  await decideSampleSignIn({ ownerUrl: ownerUrl(), place: "db.example/x", isEmbedded: given.isEmbedded ?? false });
  return process.env.SAMPLE_SIGN_IN;
}

it.each([
  [{ isSample: true, isAsked: true }, "on"],
  [{ isSample: true, isAsked: false }, "off"],
  [{ isSample: false, isAsked: true }, "off"],
  [{ isSample: true, isAsked: false, isEmbedded: true }, "on"],
])("on a database with %j the sample sign-in is %s", async (given, expected) => {
  expect(await decided(given)).toBe(expected);
});

it("says in one line who may come in then", async () => {
  const said = vi.spyOn(console, "log").mockReturnValue();
  await decided({ isSample: true, isAsked: true });
  expect(said.mock.calls).toEqual([[expect.stringContaining("may sign in as a sample person of db.example/x")]]);
});
