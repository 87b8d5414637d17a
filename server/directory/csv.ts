import Papa from "papaparse";
import type { z } from "zod";
import { CSV_COLUMNS, EntryFields, type LineProblem } from "./contract.ts";
import { nameKey } from "./name-key.ts";

const MAX_PROBLEMS = 100;
/** What one transaction writes, and the engine compiles, in a few seconds. */
const MAX_LINES = 20_000;

export interface ReadLine {
  line: number;
  entry: EntryFields;
}

/** Reads a directory file. Every problem names its line and column; one problem and the file counts as unread. */
export function readDirectoryCsv(csv: string): { lines: ReadLine[]; problems: LineProblem[] } {
  const { data, errors } = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ""), { skipEmptyLines: false });
  const [heading, ...rows] = data;
  if (rows.length > MAX_LINES + 1) return { lines: [], problems: [tooLong(rows.length)] }; // 1: what follows the last line's end
  const columns = (heading ?? []).map((cell) => cell.trim().toLowerCase());
  const problems: LineProblem[] = [...headingProblems(columns), ...quoteProblems(errors)];
  if (problems.length > 0) return { lines: [], problems };
  const lines: ReadLine[] = [];
  const seen = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    if (row.every((cell) => cell.trim() === "")) continue;
    const line = index + 2;
    const { entry, problems: ofLine } = readLine(columns, row, line);
    const key = entry === null ? "" : `${entry.kind}\n${nameKey(entry.name)}`;
    const earlier = seen.get(key);
    if (entry !== null && earlier !== undefined) {
      ofLine.push({ line, column: "name", problem: "same_name", values: { line: earlier } });
    }
    problems.push(...ofLine);
    if (problems.length >= MAX_PROBLEMS) break;
    if (entry === null) continue;
    seen.set(key, line);
    lines.push({ line, entry });
  }
  if (lines.length === 0 && problems.length === 0) problems.push({ line: 1, column: null, problem: "no_entries" });
  return { lines, problems };
}

function tooLong(count: number): LineProblem {
  return {
    line: MAX_LINES + 2,
    column: null,
    problem: "too_many_lines",
    values: { lines: count, limit: MAX_LINES },
  };
}

function headingProblems(columns: string[]): LineProblem[] {
  const of = (problem: "missing_column" | "unknown_column", column: string): LineProblem => ({
    line: 1,
    column,
    problem,
    values: { column },
  });
  const missing = CSV_COLUMNS.slice(0, 3).filter((column) => !columns.includes(column));
  const unknown = columns.filter((column) => !CSV_COLUMNS.some((known) => known === column));
  return [
    ...missing.map((column) => of("missing_column", column)),
    ...unknown.map((column) => of("unknown_column", column)),
  ];
}

/** A quote that isn't closed swallows the lines after it, so nothing of such a file can be believed. */
function quoteProblems(errors: readonly Papa.ParseError[]): LineProblem[] {
  const lines = errors.flatMap(({ type, row }) => (type === "Quotes" ? [(row ?? 0) + 1] : []));
  return [...new Set(lines)].map((line) => ({
    line,
    column: null,
    problem: "open_quote",
  }));
}

function readLine(
  columns: string[],
  row: string[],
  line: number,
): { entry: EntryFields | null; problems: LineProblem[] } {
  if (row.length > columns.length) {
    return {
      entry: null,
      problems: [{ line, column: null, problem: "too_many_cells" }],
    };
  }
  const cell = (column: string) => row[columns.indexOf(column)]?.trim() ?? "";
  const aliases = cell("aliases")
    .split(";")
    .map((alias) => alias.trim());
  const parsed = EntryFields.safeParse({
    kind: cell("kind").toLowerCase(),
    status: cell("status").toLowerCase(),
    name: cell("name"),
    aliases: aliases.filter((alias) => alias !== ""),
    approvedDescription: cell("approved_description") || null,
  });
  if (parsed.success) return { entry: parsed.data, problems: [] };
  const problems = parsed.error.issues.map((issue) => {
    const field = String(issue.path[0]);
    return { line, column: field === "approvedDescription" ? "approved_description" : field, ...problemOf(issue) };
  });
  return { entry: null, problems };
}

function problemOf(issue: z.core.$ZodIssue): Pick<LineProblem, "problem" | "values"> {
  if (issue.code === "invalid_value") return { problem: "unknown_word", values: { words: issue.values.join(", ") } };
  if (issue.code === "too_small") return { problem: "too_short", values: { least: Number(issue.minimum) } };
  if (issue.code === "too_big") return { problem: "too_long", values: { most: Number(issue.maximum) } };
  return { problem: "unreadable" };
}
