import type { Language, Sentence } from "../shared/language.ts";
import type { Report } from "./contract.ts";

const LINE_COLUMNS = ["table", "row", "from", "to", "number", "value"] as const;
type Line = Record<(typeof LINE_COLUMNS)[number], string>;

const HEADINGS: Record<keyof Line, Sentence> = {
  table: { en: "table", de: "Tabelle" },
  row: { en: "row", de: "Zeile" },
  from: { en: "from", de: "von" },
  to: { en: "to", de: "bis" },
  number: { en: "number", de: "Zahl" },
  value: { en: "value", de: "Wert" },
};

const TABLES = {
  totals: { en: "totals", de: "Summen" },
  state: { en: "state", de: "Stand" },
  surface: { en: "surface", de: "Ort" },
  texts: { en: "texts over time", de: "Texte im Lauf der Zeit" },
  hours: { en: "hours to decision", de: "Stunden bis zur Entscheidung" },
  hoursOverTime: { en: "hours to decision over time", de: "Stunden bis zur Entscheidung im Lauf der Zeit" },
  category: { en: "category", de: "Art" },
  rule: { en: "rule", de: "Regel" },
  department: { en: "department", de: "Abteilung" },
  readByAi: { en: "texts read by AI over time", de: "von KI gelesene Texte im Lauf der Zeit" },
  reviewers: { en: "reviewers", de: "Prüfende" },
  agreement: { en: "agreement of reviewers", de: "Einigkeit der Prüfenden" },
  reading: { en: "policy read", de: "Richtlinie gelesen" },
  orphans: { en: "orphans", de: "liegen geblieben" },
} as const satisfies Record<string, Sentence>;

const ALL: Sentence = { en: "all", de: "alle" };

const END: Record<Language, (numbers: number) => [string, string]> = {
  en: (numbers) => ["end of report", `${numbers} numbers`],
  de: (numbers) => ["Ende des Berichts", `${numbers} Zahlen`],
};
const AS_OF: Sentence = { en: "as of", de: "Stand" };

/** The rows of the report's file: its headings, its numbers, and how many there are and since when. */
export function rowsOf(report: Report, language: Language): string[][] {
  const lines = linesOf(report, language);
  return [
    LINE_COLUMNS.map((column) => HEADINGS[column][language]),
    ...lines.map((line) => LINE_COLUMNS.map((column) => line[column])),
    [...END[language](lines.length), report.from, report.to, AS_OF[language], report.asOf?.toISOString() ?? ""],
  ];
}

/** Every number of the report, a line each. Hours as decimal numbers; numbers and their rows by the names programs know. */
function linesOf(report: Report, language: Language): Line[] {
  if (report.isHidden) return [];
  const { from, to } = report;
  const rows = (table: keyof typeof TABLES, name: string, numbers: object, block = { from, to }): Line[] =>
    Object.entries(numbers).flatMap(([number, value]) =>
      typeof value === "number"
        ? [{ table: TABLES[table][language], row: name, from: block.from, to: block.to, number, value: String(value) }]
        : [],
    );
  return [
    ...rows("totals", ALL[language], report.totals),
    ...report.byState.flatMap(({ state, ...numbers }) => rows("state", state, numbers)),
    ...report.bySurface.flatMap(({ surface, ...numbers }) => rows("surface", surface, numbers)),
    ...report.byTime.flatMap((row) => rows("texts", "", row, row)),
    ...rows("hours", ALL[language], { ...report.timeToDecision, ...report.timeToDecision.kept }),
    ...report.timeToDecision.byTime.flatMap((row) => rows("hoursOverTime", "", row, row)),
    ...report.byCategory.flatMap(({ category, ...numbers }) => rows("category", category, numbers)),
    ...report.byRule.flatMap(({ ruleId, title: _, category: __, ...numbers }) => rows("rule", ruleId, numbers)),
    ...report.byDepartment.flatMap(({ department, ...numbers }) => rows("department", department, numbers)),
    ...report.exposure.flatMap((row) => rows("readByAi", "", row, row)),
    ...rows("reviewers", ALL[language], report.reviewers ?? {}),
    ...rows("agreement", ALL[language], report.agreement ?? {}),
    ...rows("reading", ALL[language], report.reading ?? {}),
    ...rows("orphans", ALL[language], report.orphans),
  ];
}
