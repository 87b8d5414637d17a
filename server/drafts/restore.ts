import { BRACKETED, type KeyEntry, nameOf } from "./placeholder.ts";

export interface Restored {
  text: string;
  /** Placeholders that stand less often in the rewritten text than in the neutral version: something was left out. */
  missing: string[];
  /** Placeholders that stand there more often: something is said twice. */
  repeated: string[];
  /** Bracketed words that look like ours and aren't in the key: nobody knows what they stand for. */
  unknown: string[];
}

/**
 * Puts the originals back where their placeholders stand, in whatever order, and whatever was written around them.
 * In one pass: words that were put back are never looked at again.
 */
export function restore(rewritten: string, key: readonly KeyEntry[]): Restored {
  const byName = new Map(key.map((entry) => [nameOf(entry.placeholder), entry]));
  const seen = new Map<string, number>();
  const unknown = new Set<string>();
  const text = rewritten.replace(BRACKETED, (bracketed) => {
    const entry = byName.get(nameOf(bracketed));
    if (entry === undefined && LIKE_OURS.test(bracketed)) unknown.add(bracketed);
    if (entry === undefined) return bracketed;
    seen.set(entry.placeholder, (seen.get(entry.placeholder) ?? 0) + 1);
    return entry.original;
  });
  const times = ({ placeholder }: KeyEntry) => seen.get(placeholder) ?? 0;
  return {
    text,
    missing: key.filter((entry) => times(entry) < entry.times).map(({ placeholder }) => placeholder),
    repeated: key.filter((entry) => times(entry) > entry.times).map(({ placeholder }) => placeholder),
    unknown: [...unknown],
  };
}

const LIKE_OURS = /^\[\s*\p{L}+\s+(?:\p{Lu}{1,2}\d*|\d{1,3})\s*\]$/iu;
