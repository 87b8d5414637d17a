import type { CopiedPassage, ProtectedDocuments } from "../contract.ts";
import { costsOf, type Hit, type Item, type Stretch, stretchesOf } from "./passages.ts";
import type { PrintMaker } from "./print-maker.ts";
import type { Owner, PrintStore } from "./print-store.ts";
import { COMMON } from "./print-table.ts";
import { type Word, wordsIn } from "./words.ts";

/** Letters in a run that earn as much as a pair: six long words in a row are seldom a coincidence, "it is what it is and" is. */
const RUN_LETTERS = 20;

/** The protected documents of an organisation, ready to be compared with drafts. */
export class Register implements ProtectedDocuments {
  private readonly maker: PrintMaker;
  private readonly store: PrintStore;

  constructor(maker: PrintMaker, store: PrintStore) {
    this.maker = maker;
    this.store = store;
  }

  passagesIn(folded: string): CopiedPassage[] {
    const words = wordsIn(folded);
    const { byPlace, costs } = this.hitsIn(words);
    const byDocument = new Map<Owner, Stretch[]>();
    for (const [block, hits] of byPlace) {
      // Three prints don't earn enough, and most places share one or two with any text.
      const document = hits.length < 4 ? null : this.store.ownerOf(block);
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
      const count = this.store.find(print);
      const item = items.push(count >= COMMON ? "common" : isRun ? "run" : "pair") - 1;
      if (count === 0 || count >= COMMON) return;
      // Two words near each other in several places say less in each; six in a row are a copy of any of them.
      const weight = isRun ? lettersOf(words, first, last) / RUN_LETTERS : 1 / Math.sqrt(count);
      const hit: Hit = { item, print, first, last, isRun, weight };
      for (let i = 0; i < count; i++) {
        const block = this.store.blocks[i] ?? 0;
        put(byPlace, block, hit);
        put(byPlace, block - 1, hit);
      }
    });
    return { byPlace, costs: costsOf(items) };
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
