import type { DetectionContext } from "../contract.ts";
import { CellPrinter } from "../customers/cells.ts";
import { CustomerRegister } from "../customers/customer-register.ts";
import { printRows } from "../customers/print-rows.ts";
import { type Candidate, type Detector, evidence } from "../detector.ts";
import type { Document } from "../document.ts";
import { PrintStore } from "../fingerprints/print-store.ts";
import { toSource } from "../normalise/view.ts";

function detect(document: Document): Candidate[] {
  const found = document.context.customerTables?.customersIn(document.folded.text) ?? [];
  return found.map(({ tableName, start, end }) => ({
    ...toSource(document.folded, { start, end }),
    category: "personal_data",
    entity: null,
    tag: "identifier",
    confidence: 0.97,
    why: [evidence("fingerprint", "customer_row", { table: tableName })],
  }));
}

export const customerRowDetector: Detector = {
  id: "customer-row",
  detect,
  examples: {
    match: [
      example("Nora Lindqvist called again about account NL-204-118. Third time this week."),
      example("lindqvist, nora (nora@example.org) would like a refund"),
      example("NL 204 118 is hers: ring 020 7946 0018 after five"),
    ],
    pass: [
      example("Nora Lindqvist called again. Third time this week."),
      example("Nora Lindqvist called; account NL-377-902 is closed."),
      example("Nora lives in Leeds, and so do I."),
      "Nora Lindqvist called again about account NL-204-118.",
    ],
  },
};

function example(text: string): { text: string; context: Partial<DetectionContext> } {
  const printer = new CellPrinter("the key of an example, as long as others");
  const rows = [
    ["Nora", "Lindqvist", "nora@example.org", "NL-204-118", "+44 20 7946 0018"],
    ["Bruno", "Castellan", "bruno@example.org", "NL-377-902", "+44 20 7946 0021"],
  ];
  const printed = printRows(rows, ["given_name", "surname", "email", "number", "number"], printer);
  const store = new PrintStore(printed.prints.length);
  store.add({ id: "example", name: "Private clients" }, printed);
  return { text, context: { customerTables: new CustomerRegister(printer, store) } };
}
