import { levelNotes } from "#components/findings/level-notes.ts";
import type { DraftCheck } from "#server/drafts/contract.ts";
import type { JudgedFinding } from "#server/policy/contract.ts";
import type { Note } from "#server/policy/words.ts";
import { generalised } from "./generalise.ts";
import { moveSpan, type Span, type TextEdit } from "./text-edit.ts";

/** A finding that stays on its words while the text changes, until the next check. */
export type LiveFinding = JudgedFinding &
  Span & {
    /** The same passage has the same id from check to check; the second occurrence of it has its own. */
    id: string;
    passage: string;
    /** What changed its level here. */
    notes: readonly Note[];
  };

export function liveFindings(check: Pick<DraftCheck, "findings" | "verdict">, text: string): LiveFinding[] {
  const seen = new Map<string, number>();
  return check.findings.map((finding) => {
    const key = `${finding.ruleId}-${finding.fingerprint.slice(0, 12)}`;
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    const passage = text.slice(finding.start, finding.end);
    return {
      ...finding,
      replacement: finding.replacement ?? generalised(finding.tag, passage, text),
      id: `${key}-${occurrence}`,
      passage,
      notes: levelNotes(finding, check.verdict),
      isTouched: false,
    };
  });
}

export function moveFindings(findings: readonly LiveFinding[], edit: TextEdit): readonly LiveFinding[] {
  const moved = findings.map((finding) => moveSpan(finding, edit));
  return moved.some((finding, index) => finding !== findings[index]) ? moved : findings;
}

/** The shortest finding around a place; its edges count, since the caret stands between characters. */
export function findingAt(findings: readonly LiveFinding[], place: number): LiveFinding | null {
  const around = findings.filter(({ start, end }) => start <= place && place <= end);
  return around.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null;
}

/** The next finding after (or before) a place, round the corner at the ends. */
export function findingFrom(findings: readonly LiveFinding[], place: number, step: 1 | -1): LiveFinding | null {
  const inOrder = findings.toSorted((a, b) => a.start - b.start || a.end - b.end);
  if (step === 1) return inOrder.find(({ start }) => start > place) ?? inOrder[0] ?? null;
  return inOrder.findLast(({ start }) => start < place) ?? inOrder.at(-1) ?? null;
}
