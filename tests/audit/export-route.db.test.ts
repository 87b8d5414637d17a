import { getServerSession } from "next-auth";
import { beforeAll, expect, it, vi } from "vitest";
import { GET } from "../../app/api/audit/export/route.ts";
import { openSession } from "../../server/identity/commands/open-session.ts";
import { typesAdded } from "../support/entries.ts";
import { makeWorld, type World } from "../support/world.ts";

// Outside a request of Next there is no cookie to read.
vi.mock("next-auth", () => ({ getServerSession: vi.fn() }));

let world: World;
beforeAll(async () => {
  world = await makeWorld();
  const sessionId = await openSession({ db: world.db, now: () => new Date() }, world.people.ruth, "password");
  vi.mocked(getServerSession).mockResolvedValue({ sessionId });
});

const ask = (filter: string) => GET(new Request(`http://localhost:3000/api/audit/export${filter}`));

it("exports what the filter asks for", async () => {
  const response = await ask("?type=person.added&from=&q=");
  expect(response.status).toBe(200);
  expect(await response.text()).toContain("person.added");
});

it.each(["?from=yesterday", `?person=${"x".repeat(65)}`, "?rules=CLI-01", `?q=${"x".repeat(2_001)}`])(
  "exports nothing, rather than everything, where it can't read the filter: %s",
  async (filter) => {
    const added = await typesAdded(world, async () => {
      const response = await ask(filter);
      expect(response.status).toBe(400);
      expect(await response.text()).toMatch(/nothing was exported/);
    });
    expect(added).toEqual([]);
  },
);
