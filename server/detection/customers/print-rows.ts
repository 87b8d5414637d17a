import type { DocumentPrints } from "../fingerprints/document-prints.ts";
import { foldedView, plainView } from "../normalise/canonical.ts";
import { type CellPrinter, PIECE } from "./cells.ts";

/** How a column's cells are read. A given name says nothing by itself; with the surname it is a name. */
export type CellKind = "name" | "given_name" | "surname" | "email" | "number";

/** What is shorter says nothing of whom it is. */
const SHORTEST: Record<CellKind, number> = { name: 5, given_name: 2, surname: 3, email: 6, number: 5 };

/** The prints of a table, one block a row. Cells that say nothing have none. */
export function printRows(
  rows: readonly (readonly string[])[],
  kinds: readonly (CellKind | null)[],
  printer: CellPrinter,
): DocumentPrints {
  const prints: number[] = [];
  const blockEnds = new Uint32Array(rows.length);
  rows.forEach((row, at) => {
    const cells = new Set(kinds.flatMap((kind, column) => (kind === null ? [] : spellings(row[column] ?? "", kind))));
    for (const name of fullNames(row, kinds)) cells.add(name);
    for (const cell of cells) prints.push(printer.print(cell));
    blockEnds[at] = prints.length;
  });
  return { prints: Float64Array.from(prints), blockEnds };
}

/** A cell as it may stand in a text: its letters and digits joined, a name also with the surname first. */
function spellings(cell: string, kind: CellKind): string[] {
  const pieces = piecesOf(cell);
  const joined = pieces.join("");
  if (kind === "given_name" || joined.length < SHORTEST[kind]) return [];
  return kind === "name" && pieces.length === 2 ? [joined, pieces.toReversed().join("")] : [joined];
}

function fullNames(row: readonly string[], kinds: readonly (CellKind | null)[]): string[] {
  const [given, surname] = (["given_name", "surname"] as const).map((kind) =>
    piecesOf(row[kinds.indexOf(kind)] ?? "").join(""),
  );
  return given && surname ? [given + surname, surname + given] : [];
}

function piecesOf(cell: string): string[] {
  return foldedView(plainView(cell).text).text.match(PIECE) ?? [];
}
