import { expect, it } from "vitest";
import { CellPrinter } from "../../server/detection/customers/cells.ts";
import { CustomerRegister } from "../../server/detection/customers/customer-register.ts";
import { type CellKind, printRows } from "../../server/detection/customers/print-rows.ts";
import { detect } from "../../server/detection/engine.ts";
import { PrintStore } from "../../server/detection/fingerprints/print-store.ts";
import { inContext } from "./in-context.ts";

const KINDS: CellKind[] = ["name", "email", "number", "number"];
const ROWS = [
  ["Nora Lindqvist", "nora@example.org", "DE89370400440532013000", "+44 20 7946 0018"],
  ["Bruno Castellan", "bruno@example.org", "DE02120300000000202051", "+44 20 7946 0021"],
  ...Array.from({ length: 12 }, (_, at) => [
    "Anna Schmidt",
    `anna${at}@example.org`,
    `K-9000${at}`,
    "+44 20 7946 0099",
  ]),
];

const printer = new CellPrinter("a key for tests that is long enough");
const printed = printRows(ROWS, KINDS, printer);
const store = new PrintStore(printed.prints.length);
store.add({ id: "cus_1", name: "Private clients" }, printed);
const register = new CustomerRegister(printer, store);

function told(text: string): string[] {
  return detect(text, inContext({ customerTables: register }))
    .filter(({ detector }) => detector === "customer-row")
    .map(({ start, end }) => text.slice(start, end));
}

it.each([
  ["near each other", "Nora Lindqvist (nora@example.org) wants a refund."],
  ["the surname first, in capitals", "LINDQVIST, NORA: +44 20 7946 0018"],
  ["a number written another way", "Nora Lindqvist, 020 7946 0018"],
  ["an account in groups of four", "For Nora Lindqvist: DE89 3704 0044 0532 0130 00"],
  ["in disguise", "𝗡𝗼𝗿𝗮 𝗟𝗶𝗻𝗱𝗾𝘃𝗶𝘀𝘁 / nora@example.org"],
])("tells of two cells of one row: %s", (_how, text) => {
  expect(told(text)).toHaveLength(1);
});

it.each([
  ["one cell alone", "Nora Lindqvist wants a refund."],
  ["cells of two rows", "Nora Lindqvist forwarded it to bruno@example.org."],
  ["far apart", `Nora Lindqvist wrote.${" Nothing else happened that day.".repeat(12)} nora@example.org answered.`],
  ["the same cell twice", "Nora Lindqvist, I repeat, Nora Lindqvist."],
  ["a name and a number that many customers have", "Anna Schmidt, +44 20 7946 0099"],
  ["a given name and a town", "Nora in Leeds"],
])("is silent about %s", (_what, text) => {
  expect(told(text)).toEqual([]);
});

it("stays quick on a long text of names", () => {
  const text = "Nora Lindqvist: nora@example.org; ".repeat(3_700);
  const begun = performance.now();
  expect(register.customersIn(text.toLowerCase()).length).toBeGreaterThan(0);
  expect(performance.now() - begun).toBeLessThan(10_000);
});
