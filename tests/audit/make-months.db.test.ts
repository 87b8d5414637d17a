import { expect, it } from "vitest";
import { makeMonths } from "../../server/audit/commands/make-months.ts";
import { db } from "../../server/db/client.ts";
import { asOwner } from "../support/database.ts";

const months = async () =>
  (
    await asOwner("select inhrelid::regclass::text as name from pg_inherits where inhparent = 'audit_entry'::regclass")
  ).map((row) => String(row.name));

it("makes the log's months a year ahead, once, and as the product's own role", async () => {
  const now = () => new Date();
  const ahead = new Date(now().getFullYear() + 1, now().getMonth() + 11, 15);
  await makeMonths({ db: db(), now: () => ahead });
  const made = await months();
  expect(made).toContain(`audit_entry_${ahead.getFullYear()}_${String(ahead.getMonth() + 1).padStart(2, "0")}`);
  await makeMonths({ db: db(), now: () => ahead });
  expect((await months()).toSorted()).toEqual(made.toSorted());
});
