import { getServerSession } from "next-auth";
import { beforeAll, expect, it, vi } from "vitest";
import { authOptions } from "../../server/identity/adapters/auth.ts";
import { findActor } from "../../server/identity/queries.ts";
import { typesAdded } from "../support/entries.ts";
import { makeWorld, type Person, type World } from "../support/world.ts";

// Outside a request of Next there is no cookie to read: what it names is set by hand.
vi.mock("next-auth", () => ({ getServerSession: vi.fn() }));

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

/** Signs in as next-auth does once it knows who it is, in a browser whose cookie names this session. */
async function signIn(person: Person, cookie: string | null): Promise<string> {
  vi.mocked(getServerSession).mockResolvedValue(cookie === null ? null : { sessionId: cookie });
  const account = { provider: "password", providerAccountId: person.id, type: "credentials" } as const;
  const token = await authOptions().callbacks?.jwt?.({
    token: {},
    user: { id: person.id, name: person.name },
    account,
  });
  return token?.sessionId ?? "";
}

const isOpen = async (sessionId: string) => (await findActor(world.db, sessionId, new Date())) !== null;

it("closes the browser's session before, whoever's it was, and no other", async () => {
  const { mara, jonas } = world.people;
  const elsewhere = await signIn(mara, null);
  const first = await signIn(mara, null);
  let second = "";
  const added = await typesAdded(world, async () => {
    second = await signIn(jonas, first);
  });
  expect(added.toSorted()).toEqual(["person.signed_in", "person.signed_out"]);
  expect([await isOpen(elsewhere), await isOpen(first), await isOpen(second)]).toEqual([true, false, true]);
});

it("goes on where the cookie names a session that is over, or none we know", async () => {
  const { mara } = world.people;
  const over = await signIn(mara, "ses_of_another_installation");
  await signIn(mara, over);
  expect(await isOpen(await signIn(mara, over))).toBe(true);
});
