import { foldedView, plainView } from "../normalise/canonical.ts";
import type { PrintMaker } from "./print-maker.ts";
import { wordsIn } from "./words.ts";

/** Words of a document that are compared as one: about two sentences, so that prints found together were together. */
const BLOCK = 40;

/**
 * All that is kept of a protected document. Within a block the prints are sorted and each is there once: neither the
 * order nor the number of its words can be read from them.
 */
export interface DocumentPrints {
  /** 52 bits each. */
  prints: Float64Array;
  /** For each block, where it ends in `prints`. */
  blockEnds: Uint32Array;
}

export function printDocument(text: string, maker: PrintMaker): DocumentPrints {
  return printFolded(foldedView(plainView(text).text).text, maker);
}

/** The same of a text that has been folded. */
export function printFolded(folded: string, maker: PrintMaker): DocumentPrints {
  const words = wordsIn(folded);
  const blocks: number[][] = Array.from({ length: Math.ceil(words.length / BLOCK) }, () => []);
  maker.each(words, (print, first) => blocks[Math.floor(first / BLOCK)]?.push(print));
  const distinct = blocks.map((block) => withoutTwins(Float64Array.from(block).sort()));
  const prints = new Float64Array(distinct.reduce((sum, { length }) => sum + length, 0));
  const blockEnds = new Uint32Array(blocks.length);
  let at = 0;
  distinct.forEach((block, index) => {
    prints.set(block, at);
    at += block.length;
    blockEnds[index] = at;
  });
  return { prints, blockEnds };
}

function withoutTwins(sorted: Float64Array): Float64Array {
  return sorted.filter((print, at) => at === 0 || print !== sorted[at - 1]);
}
