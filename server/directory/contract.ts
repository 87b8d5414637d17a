import { z } from "zod";
import { EntryKind, EntryStatus } from "../detection/contract.ts";
import { GivenCursor, GivenId, GivenText, GivenVersion } from "../shared/given.ts";

const Name = GivenText.trim().min(2, "A name has at least two characters.").max(200);

/** What one knows of a name: the fields an admin fills in. */
export const EntryFields = z.strictObject({
  kind: EntryKind,
  status: EntryStatus,
  name: Name,
  aliases: z.array(Name).max(50).default([]),
  approvedDescription: GivenText.trim().max(200).nullable().default(null),
});
export type EntryFields = z.output<typeof EntryFields>;

export const ChangeEntry = EntryFields.extend({ id: GivenId, version: GivenVersion });
export type ChangeEntry = z.output<typeof ChangeEntry>;
export const RemoveEntry = z.strictObject({ id: GivenId, version: GivenVersion });

export const DirectoryFilter = z.strictObject({
  kind: EntryKind.optional(),
  status: EntryStatus.optional(),
  q: GivenText.max(200).optional(),
  cursor: GivenCursor.optional(),
});
export type DirectoryFilter = z.infer<typeof DirectoryFilter>;

export interface EntryView extends EntryFields {
  id: string;
  version: number;
  updatedAt: Date;
}

/** A file to import: CSV with the columns kind, status, name, aliases (separated by `;`), approved_description. */
export const ImportDirectory = z.strictObject({
  csv: GivenText.max(3_000_000),
  /** Whether entries that exist already take the file's values. */
  replaces: z.boolean(),
});
export type ImportDirectory = z.output<typeof ImportDirectory>;

export const CSV_COLUMNS = ["kind", "status", "name", "aliases", "approved_description"] as const;

/** One thing wrong with a file. Lines count from 1, the heading included, as a spreadsheet shows them. */
export interface LineProblem {
  line: number;
  column: string | null;
  problem: ProblemCode;
  /** What the sentence of that problem names. */
  values?: Record<string, string | number>;
}

/** What can be wrong with a file; each has its sentence in both languages. */
export type ProblemCode =
  | "too_many_lines"
  | "no_entries"
  | "missing_column"
  | "unknown_column"
  | "open_quote"
  | "too_many_cells"
  | "same_name"
  | "unknown_word"
  | "too_short"
  | "too_long"
  | "unreadable";

/** A line whose name exists already, with each column that differs: as it stands, and as the file gives it. */
export interface ImportConflict {
  line: number;
  kind: EntryKind;
  name: string;
  differs: { column: (typeof CSV_COLUMNS)[number]; standing: string; given: string }[];
}

/** What an import would do, or did. With problems, nothing was imported. */
export interface ImportPlan {
  problems: LineProblem[];
  added: number;
  changed: number;
  unchanged: number;
  /** Lines whose name exists already with other values; the first hundred. */
  conflicts: ImportConflict[];
  isDone: boolean;
}
