import search from "approx-string-match";

/**
 * A passage of a text, told twice: by its place and by its words (W3C Web Annotation Data Model, TextPositionSelector and
 * TextQuoteSelector, https://www.w3.org/TR/annotation-model/). Places are UTF-16 code units, end excluded.
 */
export interface Selector {
  start: number;
  end: number;
  exact: string;
  prefix: string;
  suffix: string;
}

/** Where a passage lies in a text; `isChanged` where its words aren't quite the quoted ones any more. */
export interface Anchor {
  start: number;
  end: number;
  isChanged: boolean;
}

/** How much is kept of what stands before and after. */
const CONTEXT = 32;
/** The longest passage that can be spoken of. */
export const MOST_QUOTED = 4_000;
/** Shorter words stand in many places: they have to stand beside the same neighbours too. */
const TELLING = 12;
const TELLING_CONTEXT = 4;
/** Words may change by a quarter and still be the same passage. */
const MOST_CHANGED = 1 / 4;
const MOST_ERRORS = 64;
/** Of a text of nothing but repetitions more places aren't weighed. */
const MOST_PLACES = 500;

/** Describes a passage; null where there is none. Characters made of two units stay whole. */
export function selectorOf(text: string, start: number, end: number): Selector | null {
  const from = splits(text, start) ? start - 1 : start;
  const to = splits(text, end) ? end + 1 : end;
  if (from < 0 || to > text.length || to <= from || to - from > MOST_QUOTED) return null;
  const before = Math.max(0, from - CONTEXT);
  const after = Math.min(text.length, to + CONTEXT);
  return {
    start: from,
    end: to,
    exact: text.slice(from, to),
    prefix: text.slice(splits(text, before) ? before + 1 : before, from),
    suffix: text.slice(to, splits(text, after) ? after - 1 : after),
  };
}

/** Whether a place lies between the two halves of one character. */
function splits(text: string, place: number): boolean {
  return place > 0 && place < text.length && /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(place - 1, place + 1));
}

/**
 * Finds the passage in a later text: at its place, else where its words stand among the same neighbours, else where
 * nearly the same words stand. Null where they are gone.
 */
export function anchorIn(text: string, selector: Selector): Anchor | null {
  const { start, end, exact } = selector;
  if (exact === "") return null;
  const isThere = text.slice(start, end) === exact;
  if (isThere && neighbours(text, selector, start, end) >= enoughOf(selector)) return { start, end, isChanged: false };
  const moved = best(placesOf(text, exact), text, selector);
  if (moved !== null && isTold(text, selector, moved)) return { ...moved, isChanged: false };
  if (isThere) return { start, end, isChanged: false };
  const most = Math.min(MOST_ERRORS, Math.floor(exact.length * MOST_CHANGED));
  if (most === 0) return null;
  const nearly = best(search(text, exact, most), text, selector);
  return nearly === null || nearly.end <= nearly.start || !isTold(text, selector, nearly)
    ? null
    : { ...nearly, isChanged: true };
}

interface Place {
  start: number;
  end: number;
}

function placesOf(text: string, exact: string): Place[] {
  const places: Place[] = [];
  let start = text.indexOf(exact);
  while (start !== -1 && places.length < MOST_PLACES) {
    places.push({ start, end: start + exact.length });
    start = text.indexOf(exact, start + 1);
  }
  return places;
}

/** The place with most of the same neighbours; of equals the one nearest to where it was. */
function best(places: readonly Place[], text: string, selector: Selector): Place | null {
  let chosen: (Place & { score: number }) | null = null;
  for (const { start, end } of places) {
    const score = neighbours(text, selector, start, end);
    const isNearer = chosen === null || Math.abs(start - selector.start) < Math.abs(chosen.start - selector.start);
    if (chosen === null || score > chosen.score || (score === chosen.score && isNearer)) chosen = { start, end, score };
  }
  return chosen && { start: chosen.start, end: chosen.end };
}

function isTold(text: string, selector: Selector, { start, end }: Place): boolean {
  return selector.exact.length >= TELLING || neighbours(text, selector, start, end) >= enoughOf(selector);
}

/** How many units before and after a place are those that stood before and after the passage. */
function neighbours(text: string, { prefix, suffix }: Selector, start: number, end: number): number {
  let before = 0;
  while (before < prefix.length && before < start && text[start - 1 - before] === prefix[prefix.length - 1 - before]) {
    before += 1;
  }
  let after = 0;
  while (after < suffix.length && text[end + after] === suffix[after]) after += 1;
  return before + after;
}

function enoughOf({ prefix, suffix }: Selector): number {
  return Math.min(TELLING_CONTEXT, prefix.length + suffix.length);
}
