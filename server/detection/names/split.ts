import type { NameToken } from "./tokens.ts";
import { LISTED } from "./word-lists.ts";

/** First and last token of a name within its sentence. */
export interface Stretch {
  first: number;
  last: number;
}

const GIVEN = LISTED.given | LISTED.commonGiven;

/**
 * Names of people that stand side by side with nothing between them ("Pam Butler Tom Martin", "Ann Ann"), one by one.
 * `listed` says of each token of the sentence what the lists know of it.
 */
export function splitPeople(sentence: readonly NameToken[], listed: Int32Array, whole: Stretch): Stretch[] {
  const parts: Stretch[] = [];
  let first = whole.first;
  for (let at = whole.first + 1; at <= whole.last; at++) {
    if (!beginsAnother(sentence, listed, first, at, whole.last)) continue;
    parts.push({ first, last: at - 1 });
    first = at;
  }
  parts.push({ first, last: whole.last });
  return parts;
}

function beginsAnother(
  sentence: readonly NameToken[],
  listed: Int32Array,
  first: number,
  at: number,
  last: number,
): boolean {
  const [before, here] = [sentence[at - 1], sentence[at]];
  if (before === undefined || here === undefined || !here.isApart || !here.isCapital) return false;
  if (before.word === here.word) return true;
  // A list of people, a line each.
  if (here.isOnNewLine && at - first >= 2 && at < last) return true;
  // Two words have been read, this is a given name, the one before isn't, and one more follows.
  const isGiven = ((listed[at] ?? 0) & LISTED.commonGiven) !== 0;
  const wasGiven = ((listed[at - 1] ?? 0) & GIVEN) !== 0;
  return at - first >= 2 && at < last && isGiven && !wasGiven && before.isCapital && before.text.length > 1;
}
