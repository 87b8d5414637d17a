import { expect, it } from "vitest";
import { headingsOf } from "../../components/detection/headings-of.ts";
import { kindOfHeading } from "../../server/customer-tables/contract.ts";
import { kindOfFile } from "../../server/protected-documents/contract.ts";

it.each([
  ["Vorname;Nachname;E-Mail\nNora;Falk;n@example.org", ["Vorname", "Nachname", "E-Mail"]],
  ['\uFEFF"Name","Account ""no"""\r\nNora,1', ["Name", 'Account "no"']],
  ["", []],
])("reads the headings of a customer file before it is sent: %j", (beginning, headings) => {
  expect(headingsOf(beginning)).toEqual(headings);
});

it("knows what columns hold by their headings in three languages, and leaves the rest to people", () => {
  const headings = ["E-Mail", "Vorname", "Nachname", "Kundennummer", "IBAN", "Téléphone", "Company", "Town", "Tariff"];
  expect(headings.map(kindOfHeading)).toEqual([
    ...["email", "given_name", "surname", "number", "number", "number", "name", null, null],
  ]);
});

it("knows the files it can read by their names", () => {
  expect(["a.PDF", "b.docx", "c.md", "d.txt", "e.xlsx", "f"].map(kindOfFile)).toEqual([
    ...["pdf", "docx", "markdown", "text", null, null],
  ]);
});
