import { beforeAll, describe, expect, it } from "vitest";
import { registerCustomers } from "../../server/customer-tables/commands/register-customers.ts";
import { removeCustomers } from "../../server/customer-tables/commands/remove-customers.ts";
import { listCustomerTables } from "../../server/customer-tables/queries.ts";
import { checkDraft } from "../../server/drafts/commands/check-draft.ts";
import { typesAdded } from "../support/entries.ts";
import { aDraft } from "../support/make.ts";
import { makeWorld, type World } from "../support/world.ts";

const CSV = `First name,Last name,E-mail,Account no,Loyalty tier
Nora,Castellan,nora.castellan@example.org,NL-204-118,Gold
Bruno,Oyelund,bruno@example.org,NL-377-902,Gold
`;

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

const asAdmin = () => world.ctx(world.people.amira);
const register = (csv: string, columns: string[] = []) =>
  registerCustomers(asAdmin(), { name: "Private clients", columns }, new TextEncoder().encode(csv));
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: { code?: string }) => error.code,
  );

async function toldOf(text: string): Promise<string[]> {
  const draft = await aDraft(world, { text });
  const { findings } = await checkDraft(world.ctx(draft.author), { draftId: draft.id, text });
  return findings.filter(({ detector }) => detector === "customer-row").map(({ start, end }) => text.slice(start, end));
}

describe("a customer table", () => {
  it("is looked for from the moment it is there until it is taken away, and its cells are nowhere", async () => {
    expect(await typesAdded(world, () => register(CSV))).toEqual(["customers.registered"]);
    const [table] = await listCustomerTables(world.db);
    expect(table).toMatchObject({
      name: "Private clients",
      columns: ["First name", "Last name", "E-mail", "Account no"],
      rows: 2,
    });
    expect(await toldOf("Nora Castellan lost her card again, account NL-204-118.")).toEqual([
      "Nora Castellan lost her card again, account NL-204-118",
    ]);
    const rows = await world.db.$queryRaw<object[]>`
      SELECT customer_table::text, (SELECT string_agg(audit_entry::text, '') FROM audit_entry) FROM customer_table`;
    expect(JSON.stringify(rows)).not.toMatch(/castellan|NL-204|Gold/i);
    expect(await refusal(register(CSV))).toBe("customers.exists");
    const id = table?.id ?? "";
    expect(await typesAdded(world, () => removeCustomers(asAdmin(), { id }))).toEqual(["customers.removed"]);
    expect(await toldOf("Nora Castellan lost her card again, account NL-204-118.")).toEqual([]);
    expect(await refusal(removeCustomers(asAdmin(), { id }))).toBe("customers.not_found");
  });

  it("takes the columns that were chosen, also such as nobody would recognise", async () => {
    const { id } = await register(CSV.replace("Gold", "Gold-7781"), ["Loyalty tier", "E-mail"]);
    expect(await toldOf("Tier gold-7781 for bruno@example.org? No, nora.castellan@example.org has it.")).toHaveLength(
      1,
    );
    await removeCustomers(asAdmin(), { id });
  });

  it.each([
    ["customers.unreadable", "just,some,things\n1,2,3\n"],
    ["customers.unreadable", "E-mail\nnora@example.org\n"],
    ["customers.unreadable", "name,email\n"],
    ["customers.too_large", `name,email\n${"a,b\n".repeat(100_001)}`],
  ])("is refused with %s", async (code, csv) => {
    expect(await refusal(register(csv))).toBe(code);
  });
});
