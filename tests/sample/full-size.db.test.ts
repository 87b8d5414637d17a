import { beforeAll, expect, it } from "vitest";
import { seed } from "../../prisma/seed.ts";
import { DraftState } from "../../server/drafts/contract.ts";
import { asOwner, databaseUrl } from "../support/database.ts";

beforeAll(() => seed({ databaseUrl: databaseUrl(), log: () => {} }), 120_000);

it("has at its full size two hundred drafts at least, and some in every state", async () => {
  const rows = await asOwner("select state::text as state, count(*)::int as drafts from draft group by 1");
  expect(rows.reduce((sum, { drafts }) => sum + Number(drafts), 0)).toBeGreaterThanOrEqual(200);
  expect(rows.map(({ state }) => state).toSorted()).toEqual(DraftState.options.toSorted());
});
