import { allMatches } from "../words/matches.ts";
import { foldCharacter, isForeign, isLatin, latinLookalike, plainCharacter } from "./characters.ts";
import { entitiesIn, reversedRuns } from "./markup.ts";
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

// What is parted by blanks and has something in it that isn't ordinary ASCII, or an HTML entity.
const UNUSUAL = /[^ \t\n\r]*(?:[^\t\n\r\x20-\x5f\x61-\x7e]|&#?[a-z\d]{2,31};)[^ \t\n\r]*/giu;

/** What a reader sees, in ordinary characters: case and accents kept, tricks of encoding undone. */
export function plainView(source: string): View {
  if (ASCII_ONLY.test(source) && !source.includes("&")) return joinSpelledOut(identityView(source));
  const whole = identityView(source);
  const pieces = unusualPieces(source);
  foldLookalikes(pieces.flatMap(({ units }) => [...units, BLANK]));
  const builder = new ViewBuilder(source.length);
  let at = 0;
  for (const { start, end, units } of pieces) {
    builder.copy(whole, at, start);
    for (const unit of units) builder.add(unit.text, unit.start, unit.end);
    at = end;
  }
  builder.copy(whole, at, source.length);
  return joinSpelledOut(builder.build());
}

const BLANK: Unit = { text: " ", start: 0, end: 0 };

interface Piece {
  start: number;
  end: number;
  units: Unit[];
}

function unusualPieces(source: string): Piece[] {
  const reversed = reversedRuns(source);
  const pieces: Piece[] = reversed.map(({ start, end }) => ({ start, end, units: readReversed(source, start, end) }));
  for (const match of allMatches(UNUSUAL, source)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (reversed.some((run) => run.start < end && start < run.end)) continue;
    pieces.push({ start, end, units: readUnits(source, start, end) });
  }
  return pieces.sort((a, b) => a.start - b.start);
}

/** Lower case, no accents. Offsets lead to the plain view, not to the source. */
export function foldedView(plain: string): View {
  if (ASCII_ONLY.test(plain)) return identityView(plain.toLowerCase());
  const builder = new ViewBuilder(plain.length);
  let at = 0;
  for (const character of plain) {
    const end = at + character.length;
    builder.add(foldCharacter(character), at, end);
    at = end;
  }
  return builder.build();
}

function readUnits(source: string, from: number, to: number): Unit[] {
  const units: Unit[] = [];
  const entities = entitiesIn(source, from, to);
  for (let at = from; at < to; ) {
    const start = at;
    const entity = entities.get(at);
    const point = String.fromCodePoint(source.codePointAt(at) ?? 0);
    at += entity?.length ?? point.length;
    for (const character of entity?.text ?? [point]) read(character, start, at, units);
  }
  return units;
}

function read(character: string, start: number, end: number, units: Unit[]): void {
  if (character !== "\n" && character !== "\t" && IGNORABLE.test(character)) return;
  const last = units.at(-1);
  if (!MARK.test(character) || (last !== undefined && !DECORATED.test(last.text))) {
    units.push({ text: plainCharacter(character), start, end });
  } else if (last !== undefined) {
    const composed = (last.text + character).normalize("NFC");
    // A mark that makes no letter of its own (strike-through, underline) is decoration and is dropped.
    if (composed.length === last.text.length) last.text = composed;
    last.end = end;
  }
}

/** What was written backwards, to be turned by an override of direction; all of it stands for the whole run. */
function readReversed(source: string, start: number, end: number): Unit[] {
  return readUnits(source, start + 1, end)
    .toReversed()
    .map(({ text }) => ({ text, start: start + 1, end }));
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
