import { paintedAs } from "#components/findings/painted-as.ts";
import type { LiveFinding } from "./live-finding.ts";

const LOOKS = ["info", "advise", "review", "block"] as const;
export const ACTIVE = "finding-active";
export const OVER_LIMIT = "over-limit";

export function canHighlight(): boolean {
  return typeof CSS !== "undefined" && "highlights" in CSS && typeof Highlight !== "undefined";
}

/**
 * Paints findings into one text node without touching it. The ranges are live: they go along when the node's text is
 * replaced piece by piece. Gives back what clears them.
 */
export function paint(node: Text, findings: readonly LiveFinding[]): () => void {
  const painted = findings.flatMap((finding) => {
    const range = rangeIn(node, finding.start, finding.end);
    return range === null ? [] : [{ name: `finding-${paintedAs(finding)}`, range }];
  });
  for (const { name, range } of painted) registered(name).add(range);
  return () => {
    for (const { name, range } of painted) registered(name).delete(range);
  };
}

/** Paints one stretch by a name of its own. */
export function paintStretch(node: Text, name: string, start: number, end: number): () => void {
  const range = rangeIn(node, start, end);
  if (range === null) return () => {};
  registered(name).add(range);
  return () => registered(name).delete(range);
}

export function rangeIn(node: Text, start: number, end: number): Range | null {
  if (start >= end || end > node.length) return null;
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}

/** Names are the page's, and so shared; where two highlights meet the graver is drawn. */
function registered(name: string): Highlight {
  const known = CSS.highlights.get(name);
  if (known !== undefined) return known;
  const made = new Highlight();
  made.priority = name === ACTIVE ? LOOKS.length : LOOKS.findIndex((look) => name === `finding-${look}`);
  CSS.highlights.set(name, made);
  return made;
}
