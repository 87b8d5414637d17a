import { foldCharacter, isForeign, isLatin, latinLookalike, plainCharacter } from "./characters.ts";
import { joinSpelledOut } from "./spelled-out.ts";
import { identityView, type View, ViewBuilder } from "./view.ts";

// Control characters other than line breaks, and everything Unicode calls ignorable: zero-width, bidi, tags, fillers.
const IGNORABLE = /^[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Cc}]$/u;
const MARK = /^\p{M}$/u;
const LETTER = /^\p{L}$/u;
// Scripts in which marks decorate a letter; in the others (Arabic, Devanagari …) they are part of the spelling.
const DECORATED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}\p{P}\p{S}\p{Zs}]$/u;
const ASCII_ONLY = /^[\t\n\r\x20-\x5f\x61-\x7e]*$/;

interface Unit {
  text: string;
  start: number;
  end: number;
}

/** What a reader sees, in ordinary characters: case and accents kept, tricks of encoding undone. */
export function plainView(source: string): View {
  if (ASCII_ONLY.test(source)) return joinSpelledOut(identityView(source));
  const units = readUnits(source);
  foldLookalikes(units);
  const builder = new ViewBuilder();
  for (const unit of units) builder.add(unit.text, unit.start, unit.end);
  return joinSpelledOut(builder.build());
}

/** Lower case, no accents. Offsets lead to the plain view, not to the source. */
export function foldedView(plain: string): View {
  if (ASCII_ONLY.test(plain)) return identityView(plain.toLowerCase());
  const builder = new ViewBuilder();
  let at = 0;
  for (const character of plain) {
    const end = at + character.length;
    builder.add(foldCharacter(character), at, end);
    at = end;
  }
  return builder.build();
}

function readUnits(source: string): Unit[] {
  const units: Unit[] = [];
  let last: Unit | null = null;
  let at = 0;
  for (const character of source) {
    const start = at;
    at += character.length;
    if (character !== "\n" && character !== "\t" && IGNORABLE.test(character)) continue;
    if (last !== null && MARK.test(character) && DECORATED.test(last.text)) {
      const composed: string = (last.text + character).normalize("NFC");
      // A mark that makes no letter of its own (strike-through, underline) is decoration and is dropped.
      if (composed.length === last.text.length) last.text = composed;
      last.end = at;
      continue;
    }
    last = { text: plainCharacter(character), start, end: at };
    units.push(last);
  }
  return units;
}

/** Turns Cyrillic and Greek letters into Latin ones in words that only pretend to be Latin. */
function foldLookalikes(units: Unit[]): void {
  const words = foreignWords(units);
  const isGenuine = words.some(
    (word) => !word.hasLatin && word.units.some((unit) => latinLookalike(unit.text) === null),
  );
  for (const word of words) {
    if (!word.hasLatin && isGenuine) continue;
    const isWhole = word.units.every((unit) => !isForeign(unit.text) || latinLookalike(unit.text) !== null);
    if (!word.hasLatin && !isWhole) continue;
    for (const unit of word.units) {
      if (isForeign(unit.text)) unit.text = latinLookalike(unit.text) ?? unit.text;
    }
  }
}

interface ForeignWord {
  units: Unit[];
  hasLatin: boolean;
}

function foreignWords(units: readonly Unit[]): ForeignWord[] {
  const words: ForeignWord[] = [];
  let current: Unit[] = [];
  const close = (): void => {
    if (current.some((unit) => isForeign(unit.text))) {
      words.push({ units: current, hasLatin: current.some((unit) => isLatin(unit.text)) });
    }
    current = [];
  };
  for (const unit of units) {
    if (LETTER.test(unit.text)) current.push(unit);
    else close();
  }
  close();
  return words;
}
