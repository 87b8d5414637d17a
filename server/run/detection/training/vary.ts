import type { Marked } from "./examples.ts";
import { companyName, personName, surname } from "./invent.ts";
import type { Pools } from "./lists.ts";
import type { Chance } from "./random.ts";

/** A text with other names in the places of its own, written as they were; null where there is none to change. */
export function withOtherNames(marked: Marked, chance: Chance, pools: Pools): Marked | null {
  const spans = marked.spans
    .filter(({ label, handle }) => handle !== true && label in MAKERS)
    .toSorted((a, b) => a.start - b.start);
  if (spans.length === 0) return null;
  const given = new Map<string, string>();
  const result: Marked = { ...marked, text: "", spans: [] };
  let last = 0;
  for (const span of marked.spans.toSorted((a, b) => a.start - b.start)) {
    if (span.start < last) return null;
    result.text += marked.text.slice(last, span.start);
    last = span.end;
    const written = marked.text.slice(span.start, span.end);
    const other = spans.includes(span) ? (given.get(written) ?? likeIt(written, span.label, chance, pools)) : written;
    given.set(written, other);
    result.spans.push({ ...span, start: result.text.length, end: result.text.length + other.length });
    result.text += other;
  }
  result.text += marked.text.slice(last);
  return result;
}

const MAKERS: Record<string, (words: number, chance: Chance, pools: Pools) => string> = {
  PERSON: (words, chance, pools) =>
    words > 1 ? personName(chance, pools) : chance.is(0.6) ? chance.of(pools.given) : surname(chance, pools),
  ORG: (_words, chance, pools) => companyName(chance, pools),
  LOCATION: (_words, chance, pools) => chance.of(pools.places),
};

function likeIt(written: string, label: string, chance: Chance, pools: Pools): string {
  // A place or a company often says by itself what it is; half of them stay.
  if (label !== "PERSON" && chance.is(0.5)) return written;
  const other = MAKERS[label]?.(written.split(/\s+/).length, chance, pools) ?? written;
  if (written === written.toLowerCase()) return other.toLowerCase();
  return written.length > 3 && written === written.toUpperCase() ? other.toUpperCase() : other;
}

/** The same text in small letters, or all in capitals. */
export function inOtherCase(marked: Marked, chance: Chance): Marked {
  const text = chance.is(0.8) ? marked.text.toLowerCase() : marked.text.toUpperCase();
  return text.length === marked.text.length ? { ...marked, text } : marked;
}
