import { WHOLE } from "./bits.ts";
import type { CompiledDirectory, Form } from "./compile.ts";
import { hashOn, NO_HASH, spread } from "./hash.ts";
import { PLAIN, RARE, UNITS } from "./letters.ts";

// Shorter names stand inside too many other words; longer tags are nobody's.
const SHORTEST = 6;
const LONGEST_TAG = 64;
/** After one of these, what remains of the tag is a name, even a short one. */
const BEFORE_NAME = /^(?:the|our|team|we|weare|love|proud|project|projekt|projet|proyecto)$/iu;
const SHORTEST_REST = 4;

/** Inside "#teamlanternfish" nothing parts the words: each stretch of the tag is looked up, however long the directory is. */
export function embedded(
  directory: CompiledDirectory,
  text: string,
  from: number,
  to: number,
  tell: (form: Form, start: number, end: number) => void,
): void {
  const last = Math.min(to, from + LONGEST_TAG);
  for (let start = from; start + SHORTEST_REST <= last; start++) {
    const isRest = BEFORE_NAME.test(text.slice(from, start));
    const shortest = isRest ? Math.min(SHORTEST, last - start) : SHORTEST;
    let hash = NO_HASH;
    let before = 0;
    const end = Math.min(last, start + directory.longest);
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at);
      const value = UNITS[unit] ?? 0;
      const skeleton = value < RARE ? value & PLAIN : unit;
      if (skeleton !== before) hash = hashOn(hash, skeleton);
      before = skeleton;
      // The whole word has been looked up already.
      if (
        at + 1 - start >= Math.min(shortest, SHORTEST) &&
        (at + 1 === last || at + 1 - start >= SHORTEST) &&
        !(start === from && at + 1 === to)
      )
        lookUp(directory, spread(hash), start, at + 1, tell);
    }
  }
}

function lookUp(
  { phrases, formsAt }: CompiledDirectory,
  mixed: number,
  start: number,
  end: number,
  tell: (form: Form, start: number, end: number) => void,
): void {
  if ((phrases.of(mixed) & WHOLE) === 0) return;
  for (let place = phrases.next(mixed); place >= 0; place = phrases.next(mixed, phrases.after(place))) {
    for (const form of formsAt(place)) if (!/^\d/.test(form.joined)) tell(form, start, end);
  }
}
