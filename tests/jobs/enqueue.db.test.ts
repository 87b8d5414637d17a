import { expect, it } from "vitest";
import { transact } from "../../server/db/transaction.ts";
import { enqueue } from "../../server/jobs/commands/enqueue.ts";
import { asOwner } from "../support/database.ts";
import { makeWorld } from "../support/world.ts";

const waiting = () =>
  asOwner(
    "select name, state, start_after > now() as is_later from pgboss.job where name = 'expire-drafts' order by created_on",
  );

it("asks for a job with the change: both commit, or neither; later where a moment is given", async () => {
  const world = await makeWorld();
  await expect(
    transact(world.db, async (tx) => {
      await enqueue(tx, "expire-drafts", {});
      throw new Error("the change failed");
    }),
  ).rejects.toThrow("the change failed");
  expect(await waiting()).toEqual([]);
  await transact(world.db, (tx) => enqueue(tx, "expire-drafts", {}));
  await transact(world.db, (tx) => enqueue(tx, "expire-drafts", {}, { startAfter: new Date("2100-01-01") }));
  expect(await waiting()).toEqual([
    { name: "expire-drafts", state: "created", is_later: false },
    { name: "expire-drafts", state: "created", is_later: true },
  ]);
});
