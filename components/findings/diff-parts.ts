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
  return inRuns(changes.map(({ value, added, removed }) => ({ change: changeOf(added, removed), text: value }))).map(
    (part, id) => ({ id, ...part }),
  );
}

type Stretch = Omit<DiffPart, "id">;

function changeOf(added: boolean, removed: boolean): DiffPart["change"] {
  if (added) return "added";
  return removed ? "removed" : "none";
}

/** Changed words with nothing but space between them are one change: all that went, then all that came. */
function inRuns(parts: readonly Stretch[]): Stretch[] {
  const runs: Stretch[] = [];
  let removed = "";
  let added = "";
  const close = () => {
    if (removed) runs.push({ change: "removed", text: removed });
    if (added) runs.push({ change: "added", text: added });
    removed = "";
    added = "";
  };
  parts.forEach(({ change, text }, index) => {
    const isBetween = change === "none" && text.trim() === "" && index > 0 && index < parts.length - 1;
    if (change !== "added" && (change === "removed" || isBetween)) removed += text;
    if (change !== "removed" && (change === "added" || isBetween)) added += text;
    if (change !== "none" || isBetween) return;
    close();
    runs.push({ change, text });
  });
  close();
  return runs;
}

const MOST_EDITS = 4000;
