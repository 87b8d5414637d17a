import { diffWordsWithSpace } from "diff";

export interface DiffPart {
  id: number;
  change: "none" | "removed" | "added";
  text: string;
}

/** The later text as kept, removed and added stretches; kept and added joined give it back exactly. */
export function diffParts(before: string, after: string): DiffPart[] {
  // Two long texts with nothing in common take seconds: past this many edits it's quicker to say "all of it".
  const changes = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS });
  if (changes === undefined) {
    return [
      { id: 0, change: "removed", text: before },
      { id: 1, change: "added", text: after },
    ];
  }
  return changes.map(({ value, added, removed }, id) => ({
    id,
    change: added ? "added" : removed ? "removed" : "none",
    text: value,
  }));
}

const MOST_EDITS = 4000;
