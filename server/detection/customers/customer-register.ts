import type { CustomerTables, FoundCustomer } from "../contract.ts";
import type { Owner, PrintStore } from "../fingerprints/print-store.ts";
import { COMMON } from "../fingerprints/print-table.ts";
import { SpanIndex } from "../steps/span-index.ts";
import { type CellPrinter, PIECE } from "./cells.ts";

/** Names and addresses have few pieces ("nora.lindqvist@mail.example" has four); numbers are written in more. */
const PIECES = 4;
const PIECES_OF_NUMBERS = 8;
/** Two cells of a row within so many characters speak of one customer. */
const NEAR = 300;

interface Match {
  start: number;
  end: number;
  print: number;
}

/** The customers of an organisation, ready to be looked for in drafts. */
export class CustomerRegister implements CustomerTables {
  private readonly printer: CellPrinter;
  private readonly store: PrintStore;

  constructor(printer: CellPrinter, store: PrintStore) {
    this.printer = printer;
    this.store = store;
  }

  customersIn(folded: string): FoundCustomer[] {
    const found: FoundCustomer[] = [];
    for (const [row, matches] of this.matchesIn(folded)) {
      const owner = matches.length < 2 ? null : this.store.ownerOf(row);
      if (owner !== null) found.push(...together(matches, owner));
    }
    return found;
  }

  private matchesIn(folded: string): Map<number, Match[]> {
    const pieces = [...folded.matchAll(PIECE)].map(({ 0: text, index }) => ({
      text,
      start: index,
      end: index + text.length,
    }));
    const byRow = new Map<number, Match[]>();
    pieces.forEach(({ start }, first) => {
      let joined = "";
      let most = PIECES;
      for (let at = first; at < Math.min(pieces.length, first + most); at++) {
        const piece = pieces[at];
        if (piece === undefined || (at > first && isApart(folded.slice(pieces[at - 1]?.end, piece.start), most))) break;
        joined += piece.text;
        if (/\d/.test(piece.text)) most = PIECES_OF_NUMBERS;
        this.look(joined, { start, end: piece.end }, byRow);
      }
    });
    return byRow;
  }

  private look(joined: string, place: { start: number; end: number }, byRow: Map<number, Match[]>): void {
    const print = this.printer.print(joined);
    const count = this.store.find(print);
    if (count >= COMMON) return; // a name that many customers have points at none of them
    for (let i = 0; i < count; i++) {
      const row = this.store.blocks[i] ?? 0;
      const here = byRow.get(row);
      if (here === undefined) byRow.set(row, [{ ...place, print }]);
      else here.push({ ...place, print });
    }
  }
}

/** Two different cells of the row, near each other; of readings that lie over each other the longest counts. */
function together(matches: readonly Match[], { id, name }: Owner): FoundCustomer[] {
  const index = new SpanIndex<Match>();
  const apart = matches
    .toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
    .filter((match) => {
      if (index.some(match, () => true)) return false;
      index.add(match);
      return true;
    })
    .toSorted((a, b) => a.start - b.start);
  return apart.flatMap((here, at): FoundCustomer[] => {
    const before = apart[at - 1];
    if (before === undefined || before.print === here.print || here.start - before.end > NEAR) return [];
    return [{ tableId: id, tableName: name, start: before.start, end: here.end }];
  });
}

/** A name doesn't go on behind a bracket or a stroke; a number does: "+44 (0)20/7946". */
function isApart(gap: string, most: number): boolean {
  return gap.includes("\n") || (most === PIECES && /[/()[\]<>|;:"]/.test(gap));
}
