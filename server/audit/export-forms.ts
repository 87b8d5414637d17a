import { BYTE_ORDER_MARK, csv } from "../shared/csv.ts";
import type { Language, Sentence } from "../shared/language.ts";
import type { AuditEntryView } from "./contract.ts";

const HEADINGS: readonly Sentence[] = [
  { en: "at", de: "geschehen" },
  { en: "recorded_at", de: "festgehalten" },
  { en: "type", de: "ereignis" },
  { en: "person", de: "person" },
  { en: "entry", de: "eintrag" },
  { en: "draft", de: "entwurf" },
  { en: "policy_version", de: "richtlinie_fassung" },
  { en: "engine", de: "erkennung" },
  { en: "rules", de: "regeln" },
  { en: "guidance", de: "anleitung" },
  { en: "note", de: "anmerkung" },
  { en: "id", de: "kennung" },
];

export function headingsIn(language: Language): string[] {
  return HEADINGS.map((heading) => heading[language]);
}

/** The last row: how many entries there are, so that a cut-off file shows; `isCut` where there may be more. */
export function endIn(language: Language, count: number, isCut = false): string[] {
  return END[language](count, isCut);
}

const END: Record<Language, (count: number, isCut: boolean) => string[]> = {
  en: (count, isCut) => [
    "end of export",
    `${count} ${count === 1 ? "entry" : "entries"}${isCut ? "; there may be more: take CSV or JSON lines" : ""}`,
  ],
  de: (count, isCut) => [
    "Ende des Exports",
    `${count} ${count === 1 ? "Eintrag" : "Einträge"}${isCut ? "; vielleicht gibt es weitere: Nehmen Sie CSV oder JSON-Zeilen" : ""}`,
  ],
};

/** How a file of entries begins, goes on and ends, in the language of whoever reads it. */
interface ExportForm {
  language: (reader: Language) => Language;
  head: (language: Language) => string;
  lines: (entries: readonly AuditEntryView[]) => string;
  end: (language: Language, count: number) => string;
}

/** For spreadsheets; a cell that would be read as a formula is quoted with an apostrophe. */
const CSV: ExportForm = {
  language: (reader) => reader,
  head: (language) => BYTE_ORDER_MARK + csv([headingsIn(language)]),
  lines: (entries) => csv(entries.map(cellsOf)),
  end: (language, count) => csv([endIn(language, count)]),
};

/** For programs, so the same for every reader: one JSON object a line; the last one isn't an entry. */
const JSON_LINES: ExportForm = {
  language: () => "en",
  head: () => "",
  lines: (entries) => entries.map((entry) => `${JSON.stringify(entry)}\n`).join(""),
  end: (_, count) => `${JSON.stringify({ end: true, entries: count })}\n`,
};

export function cellsOf(entry: AuditEntryView): string[] {
  return [
    entry.at.toISOString(),
    entry.recordedAt.toISOString(),
    entry.type,
    entry.actorName,
    entry.sentence,
    entry.draftId ?? "",
    entry.policyVersion === null ? "" : String(entry.policyVersion),
    entry.engine ?? "",
    entry.rules.map((rule) => rule.ruleId).join(" "),
    entry.rules.map((rule) => `${rule.ruleId}: ${rule.guidance}`).join("\n"),
    entry.note ?? "",
    entry.id,
  ];
}

export const EXPORT_FORMS = { csv: CSV, jsonl: JSON_LINES };
