/** A print of a draft that also stands in a document. `item` counts the prints of the draft, `first` and `last` its words. */
export interface Hit {
  item: number;
  print: number;
  first: number;
  last: number;
  isRun: boolean;
  weight: number;
}

/** A stretch of the draft that says what a stretch of a document says. Words, both included. */
export interface Stretch {
  first: number;
  last: number;
  score: number;
  runs: number;
  pairs: number;
}

/** A sentence of five words and its pairs reach it; what two authors happen to say alike doesn't (see the evaluation). */
const ENOUGH = 4;
/** What a pair of the draft costs that the document has not: a passage of which two thirds are new earns nothing. */
const MISSING_PAIR = 0.3;
/** A run breaks with each word that was changed, six of them at once, so a broken one says little. */
const MISSING_RUN = 0.075;

/** A print of the draft, whether or not it stands in a document. */
export type Item = "run" | "pair" | "common";

const COST: Record<Item, number> = { run: MISSING_RUN, pair: MISSING_PAIR, common: 0 };

/** What all prints of the draft up to each would cost if the document had none of them. */
export function costsOf(items: readonly Item[]): Float64Array {
  const costs = new Float64Array(items.length + 1);
  items.forEach((item, at) => {
    costs[at + 1] = (costs[at] ?? 0) + COST[item];
  });
  return costs;
}

/**
 * The stretches of the draft that earn enough against one place of a document: hits by `item`, none twice. A walk that
 * begins anew whenever it has earned nothing (Kadane), over the hits only: what lies between them is in `costs`.
 */
export function stretchesOf(hits: readonly Hit[], costs: Float64Array): Stretch[] {
  const found: Stretch[] = [];
  let best: Stretch | null = null;
  let walk: (Stretch & { after: number; seen: Set<number> }) | null = null;
  const close = (): void => {
    if (best !== null && best.score >= ENOUGH && isTelling(best)) found.push(best);
    best = null;
    walk = null;
  };
  for (const hit of hits) {
    if (walk !== null) {
      walk.score -= (costs[hit.item] ?? 0) - (costs[walk.after] ?? 0);
      if (walk.score <= 0) close();
    }
    walk ??= { first: hit.first, last: hit.last, score: 0, runs: 0, pairs: 0, after: 0, seen: new Set() };
    walk.after = hit.item + 1;
    if (walk.seen.has(hit.print)) continue; // saying a thing twice doesn't make it a copy
    walk.seen.add(hit.print);
    walk.score += hit.weight;
    walk.last = Math.max(walk.last, hit.last);
    if (hit.isRun) walk.runs++;
    else walk.pairs++;
    if (best === null || walk.score > best.score) {
      const { first, last, score, runs, pairs }: Stretch = walk;
      best = { first, last, score, runs, pairs };
    }
  }
  close();
  return found;
}

/** Four words have six pairs; a name of an office or a law is as long. */
function isTelling({ runs, pairs }: Stretch): boolean {
  return runs >= 2 || pairs >= 7;
}
