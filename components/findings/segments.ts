import { ACTIONS } from "#server/policy/words.ts";
import type { PaintedFinding } from "./painted-finding.ts";

/** A stretch of the text, and the finding it is painted with: the index in the list, or null. */
export interface Segment {
  start: number;
  text: string;
  finding: number | null;
}

/** Cuts a text into stretches that each have one look; where findings overlap the gravest wins, then the shorter. */
export function segmentsOf(text: string, findings: readonly PaintedFinding[]): Segment[] {
  const edges = new Set([0, text.length]);
  for (const { start, end } of findings) {
    edges.add(Math.min(start, text.length)).add(Math.min(end, text.length));
  }
  const places = [...edges].sort((a, b) => a - b);
  const segments: Segment[] = [];
  places.forEach((start, index) => {
    const end = places[index + 1];
    if (end === undefined) return;
    const finding = winnerAt(findings, start);
    const last = segments.at(-1);
    if (last && last.finding === finding) last.text += text.slice(start, end);
    else segments.push({ start, text: text.slice(start, end), finding });
  });
  return segments;
}

function winnerAt(findings: readonly PaintedFinding[], place: number): number | null {
  let winner: number | null = null;
  findings.forEach((finding, index) => {
    if (finding.start > place || finding.end <= place) return;
    const best = winner === null ? undefined : findings[winner];
    if (best === undefined || compare(finding, best) < 0) winner = index;
  });
  return winner;
}

function compare(a: PaintedFinding, b: PaintedFinding): number {
  return ACTIONS.indexOf(b.action) - ACTIONS.indexOf(a.action) || a.end - a.start - (b.end - b.start);
}
