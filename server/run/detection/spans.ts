import type { Entity, Finding } from "../../detection/contract.ts";
import type { Mention } from "../../detection/engine.ts";
import { TITLES } from "../../detection/words/titles.ts";

export interface Place {
  start: number;
  end: number;
}

/** A place with what is said of it; `end` is excluded, both in UTF-16 code units. */
export interface LabelledSpan extends Place {
  label: Entity;
}

/** The findings and mentions of a text that are entities, sure or not, in the scorer's labels. */
export function spansOf(text: string, found: readonly (Finding | Mention)[]): LabelledSpan[] {
  return found.flatMap(({ start, end, entity }) => {
    if (entity === null) return [];
    return [{ start: entity === "PERSON" ? afterTitles(text, start, end) : start, end, label: entity }];
  });
}

/** A finding takes "Dr." along, for it is mended whole; most corpora don't count it to the name. */
function afterTitles(text: string, start: number, end: number): number {
  const words = /^(\p{L}+)(?:\. ?| )/u;
  let at = start;
  for (let word = words.exec(text.slice(at, end)); word !== null; word = words.exec(text.slice(at, end))) {
    if (!TITLES.has(word[1]?.toLowerCase() ?? "")) break;
    at += word[0].length;
  }
  return at;
}

/** Whether they share a character. */
export function touches(a: Place, b: Place): boolean {
  return a.start < b.end && b.start < a.end;
}
