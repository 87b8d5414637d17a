import type { Entity, Finding } from "../../detection/contract.ts";
import type { Mention } from "../../detection/engine.ts";

export interface Place {
  start: number;
  end: number;
}

/** A place with what is said of it; `end` is excluded, both in UTF-16 code units. */
export interface LabelledSpan extends Place {
  label: Entity;
}

/** The findings and mentions that are entities, sure or not, in the scorer's labels. */
export function spansOf(found: readonly (Finding | Mention)[]): LabelledSpan[] {
  return found.flatMap(({ start, end, entity }) => (entity === null ? [] : [{ start, end, label: entity }]));
}

/** Whether they share a character. */
export function touches(a: Place, b: Place): boolean {
  return a.start < b.end && b.start < a.end;
}
