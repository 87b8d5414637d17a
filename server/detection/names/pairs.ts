import type { NameToken } from "./tokens.ts";
import { LISTED } from "./word-lists.ts";

const AND = new Set(["and", "und", "et", "y", "&", "e"]);

/**
 * The places of given names that stand beside a person with an "and" between: in "Joy and Tom are engaged" Tom is a
 * person, so Joy is one. `people` are the first and last tokens of people in the sentence.
 */
export function besidePeople(
  sentence: readonly NameToken[],
  listed: Int32Array,
  people: readonly { first: number; last: number }[],
): number[] {
  const isGiven = (at: number): boolean => {
    const token = sentence[at];
    if (token === undefined || people.some(({ first, last }) => first <= at && at <= last)) return false;
    return token.isCapital && ((listed[at] ?? 0) & LISTED.commonGiven) !== 0;
  };
  const isAnd = (at: number): boolean => AND.has(sentence[at]?.folded ?? "");
  // "Joy Division and Tom": a name of more words is another matter.
  const standsAlone = (at: number): boolean => !sentence[at - 1]?.isCapital && !sentence[at + 1]?.isCapital;
  return people.flatMap(({ first, last }) =>
    [isAnd(first - 1) ? first - 2 : -1, isAnd(last + 1) ? last + 2 : -1].filter((at) => isGiven(at) && standsAlone(at)),
  );
}
