import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { AddPerson } from "../../server/identity/contract.ts";
import { LANGUAGES, type Language } from "../../server/shared/language.ts";
import { fieldSentence, OWN } from "../../server/trpc/field-words.ts";

function said(schema: z.ZodType, value: unknown, language: Language): string[] {
  const { error } = schema.safeParse(value);
  return (error?.issues ?? []).map((issue) => fieldSentence(issue, language));
}

describe("what stands beside a refused field", () => {
  it.each<[string, z.ZodType, unknown, string, string]>([
    ["nothing", z.string(), undefined, "Fill this in.", "Füllen Sie dieses Feld aus."],
    ["an empty one", z.string().min(1), "", "Fill this in.", "Füllen Sie dieses Feld aus."],
    ["too short", z.string().min(8), "short", "Use at least 8 characters.", "Nehmen Sie mindestens 8 Zeichen."],
    [
      "too long",
      z.string().max(1_000),
      "x".repeat(1_001),
      "Use at most 1,000 characters.",
      "Nehmen Sie höchstens 1.000 Zeichen.",
    ],
    ["a number too low", z.int().min(5), 1, "Give at least 5.", "Geben Sie mindestens 5 an."],
    ["too many", z.array(z.string()).max(1), ["a", "b"], "Choose at most 1.", "Wählen Sie höchstens 1."],
    [
      "no address",
      z.email(),
      "ana",
      "Give an e-mail address such as ana@example.org.",
      "Geben Sie eine E-Mail-Adresse an, etwa ana@example.org.",
    ],
    ["no day", z.iso.date(), "soon", "Give a date.", "Geben Sie ein Datum an."],
    [
      "not in the list",
      z.enum(["a"]),
      "b",
      "Choose one of the values offered.",
      "Wählen Sie einen der angebotenen Werte.",
    ],
    ["anything else", z.boolean(), "b", "This value doesn't fit here.", "Dieser Wert passt hier nicht."],
    ["a contract's own", z.string().min(1, "Say why."), "", "Say why.", "Sagen Sie, warum."],
  ])("says of %s what to do", (_, schema, value, en, de) => {
    expect([said(schema, value, "en"), said(schema, value, "de")]).toEqual([[en], [de]]);
  });

  it("is never a parser's own words, whatever a form is given", () => {
    const spoilt = [{}, { name: "", email: "nobody", role: "KING" }, { name: 7, email: null }, { surplus: true }];
    for (const language of LANGUAGES) {
      const all = spoilt.flatMap((input) => said(AddPerson, input, language));
      expect(all.length).toBeGreaterThan(5);
      expect(all.filter((sentence) => /invalid|expected|received/i.test(sentence))).toEqual([]);
    }
  });

  it("has both languages for every sentence that a contract gives along", () => {
    const given = contracts().flatMap((text) => [...text.matchAll(GIVEN)].map(([, sentence = ""]) => sentence));
    expect(given.length).toBeGreaterThan(10);
    expect(given.filter((sentence) => OWN[sentence] === undefined)).toEqual([]);
  });
});

/** A sentence as a check's last argument, or as its `error`. */
const GIVEN = /(?:, |error: |^\s+)"([A-Z][^"\n]+\.)"(?:\)|,?\s*(?:\}|\n))/gm;

function contracts(): string[] {
  const server = path.resolve(import.meta.dirname, "../../server");
  return fs
    .readdirSync(server, { recursive: true, encoding: "utf8" })
    .filter((file) => /(?:^|\/)(?:contract|views|given)\.ts$/.test(file) && !/^(?:db|policy\/contract)/.test(file))
    .map((file) => fs.readFileSync(path.join(server, file), "utf8"));
}
