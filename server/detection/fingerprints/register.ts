import type { CopiedPassage, ProtectedDocuments } from "../contract.ts";
import type { DocumentPrints } from "./document-prints.ts";
import { costsOf, type Hit, type Item, type Stretch, stretchesOf } from "./passages.ts";
import type { PrintMaker } from "./print-maker.ts";
import { COMMON, MOST_BLOCKS, PrintTable } from "./print-table.ts";
import { type Word, wordsIn } from "./words.ts";

/** Letters in a run that earn as much as a pair: six long words in a row are seldom a coincidence, "it is what it is and" is. */
const RUN_LETTERS = 20;

export interface RegisteredDocument {
  id: string;
  name: string;
}

/** The protected documents of an organisation, ready to be compared with drafts. Documents can be added while it is read. */
export class Register implements ProtectedDocuments {
  private readonly maker: PrintMaker;
  private readonly table: PrintTable;
  /** By their first block, rising; null where one was taken away. */
  private readonly documents: { firstBlock: number; document: RegisteredDocument | null }[] = [];
  private nextBlock = 0;
  private readonly found = new Int32Array(COMMON);

  constructor(maker: PrintMaker, prints: number) {
    this.maker = maker;
    this.table = new PrintTable(prints);
  }

  /** Adds a document; false, and nothing is added, where the room that was made is used up. */
  add(document: RegisteredDocument, { prints, blockEnds }: DocumentPrints): boolean {
    if (!this.table.hasRoomFor(prints.length) || this.nextBlock + blockEnds.length >= MOST_BLOCKS) return false;
    this.documents.push({ firstBlock: this.nextBlock, document });
    let at = 0;
    for (const end of blockEnds) {
      for (; at < end; at++) this.table.add(prints[at] ?? 0, this.nextBlock);
      this.nextBlock++;
    }
    this.nextBlock++; // so that the end of one document and the beginning of the next are no neighbours
    return true;
  }

  remove(id: string): void {
    for (const one of this.documents) if (one.document?.id === id) one.document = null;
  }

  passagesIn(folded: string): CopiedPassage[] {
    const words = wordsIn(folded);
    const { byPlace, costs } = this.hitsIn(words);
    const byDocument = new Map<RegisteredDocument, Stretch[]>();
    for (const [block, hits] of byPlace) {
      // Three prints don't earn enough, and most places share one or two with any text.
      const document = hits.length < 4 ? null : this.documentOf(block);
      if (document === null) continue;
      const stretches = stretchesOf(hits, costs);
      if (stretches.length > 0) byDocument.set(document, [...(byDocument.get(document) ?? []), ...stretches]);
    }
    return [...byDocument].flatMap(([{ id, name }, stretches]) =>
      joined(stretches).map(({ first, last, ...rest }) => ({
        documentId: id,
        documentName: name,
        start: words[first]?.start ?? 0,
        end: words[last]?.end ?? 0,
        ...rest,
      })),
    );
  }

  /** The hits by place of a document: a block with the one after it, as a sentence may lie over both. */
  private hitsIn(words: readonly Word[]): { byPlace: Map<number, Hit[]>; costs: Float64Array } {
    const byPlace = new Map<number, Hit[]>();
    const items: Item[] = [];
    this.maker.each(words, (print, first, last, isRun) => {
      const count = this.table.find(print, this.found);
      const item = items.push(count >= COMMON ? "common" : isRun ? "run" : "pair") - 1;
      if (count === 0 || count >= COMMON) return;
      // Two words near each other in several places say less in each; six in a row are a copy of any of them.
      const weight = isRun ? lettersOf(words, first, last) / RUN_LETTERS : 1 / Math.sqrt(count);
      const hit: Hit = { item, print, first, last, isRun, weight };
      for (let i = 0; i < count; i++) {
        const block = this.found[i] ?? 0;
        put(byPlace, block, hit);
        put(byPlace, block - 1, hit);
      }
    });
    return { byPlace, costs: costsOf(items) };
  }

  private documentOf(block: number): RegisteredDocument | null {
    let low = 0;
    let high = this.documents.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.documents[middle]?.firstBlock ?? 0) <= Math.max(0, block)) low = middle;
      else high = middle - 1;
    }
    return this.documents[low]?.document ?? null;
  }
}

function put(byPlace: Map<number, Hit[]>, place: number, hit: Hit): void {
  const hits = byPlace.get(place);
  if (hits === undefined) byPlace.set(place, [hit]);
  else if (hits.at(-1)?.item !== hit.item) hits.push(hit);
}

/** Stretches that touch are one passage, as sure as the surest of them. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const one of stretches.toSorted((a, b) => a.first - b.first || b.last - a.last)) {
    const last = result.at(-1);
    if (last === undefined || one.first > last.last + 1) {
      result.push({ ...one });
      continue;
    }
    last.last = Math.max(last.last, one.last);
    for (const key of ["score", "runs", "pairs"] as const) last[key] = Math.max(last[key], one[key]);
  }
  return result;
}

function lettersOf(words: readonly Word[], first: number, last: number): number {
  let letters = 0;
  for (let at = first; at <= last; at++) letters += words[at]?.letters.length ?? 0;
  return letters;
}
