import { allMatches } from "../words/matches.ts";
import { type View, ViewBuilder } from "./view.ts";

// Letters and digits, each alone, with a gap between them: "B l u e f i n", "B.l.u.e.f.i.n", "j o@b l u e.c o m".
// Three blanks at most between two words; an emoji counts as a gap.
const LETTER = "[\\p{L}\\p{N}]";
const GAP = "(?: |\\.|-|_|\\*|·|@|:|\\+|\\/|\\[|\\]|\\(|\\)|\\p{Extended_Pictographic})";
const SPELLED = new RegExp(`(?<![\\p{L}\\p{N}])${LETTER}(?:${GAP}[ []{0,3}${LETTER}(?![\\p{L}\\p{N}])){2,}`, "gu");
/** Three letters with a blank between: "t o m", and no list of letters or words of one letter. */
const SHORT = /^\p{L} \p{L} \p{L}$/u;
const OF_ITSELF = /^(?:. [yà] .|a b c|x y z|s m l)$/iu;
/** Marks that part letters by themselves; the others stand in an address or number, of which only the blanks are taken. */
const PARTING = /^[\p{L}\p{N} ._*·\p{Extended_Pictographic}-]+$/u;
const LEAST_DIGITS = 7;

/** Joins letters that stand apart, so that the word is read as one; wider gaps between them part the words. */
export function joinSpelledOut(view: View): View {
  const text = view.text;
  const runs = allMatches(SPELLED, text).filter((run) => isSpelled(run[0]));
  if (runs.length === 0) return view;
  const builder = new ViewBuilder(text.length);
  let at = 0;
  for (const match of runs) {
    builder.copy(view, at, match.index);
    joinRun(match[0], builder, (i) => ({
      start: view.starts?.[match.index + i] ?? match.index + i,
      end: view.ends?.[match.index + i] ?? match.index + i + 1,
    }));
    at = match.index + match[0].length;
  }
  builder.copy(view, at, text.length);
  return builder.build();
}

/** A few digits are times, scores and lists; seven with a blank after each are a number that was spelled out. */
function isSpelled(run: string): boolean {
  const letters = run.match(/\p{L}/gu)?.length ?? 0;
  const digits = run.match(/\p{N}/gu)?.length ?? 0;
  if (letters + digits === 3) return SHORT.test(run) && !OF_ITSELF.test(run);
  const blanks = run.match(/(?<=[\p{L}\p{N}]) (?=[\p{L}\p{N}])/gu)?.length ?? 0;
  if (!PARTING.test(run) && blanks < 3) return false;
  if (letters >= 4 && letters >= digits) return true;
  const isCount = letters === 0 && /1 2 3 4|2 3 4 5/.test(run);
  return letters + digits >= LEAST_DIGITS && blanks >= 4 && !isCount;
}

function joinRun(run: string, builder: ViewBuilder, place: (i: number) => { start: number; end: number }): void {
  // "j o@b l u e.c o m" has blanks for gaps, so its marks are its own.
  const keepsMarks = /[\p{L}\p{N}] [\p{L}\p{N}]/u.test(run) && /[\p{L}\p{N}][@.:+/_-][\p{L}\p{N}]/u.test(run);
  let at = 0;
  for (const character of run) {
    const { start } = place(at);
    const { end } = place(at + character.length - 1);
    const isWide = character === " " && run[at + 1] === " " && run[at - 1] !== " ";
    if (/[\p{L}\p{N}[\]()@:+/]/u.test(character) || (keepsMarks && /[._-]/.test(character)))
      builder.add(character, start, end);
    else if (isWide) builder.add(" ", start, end);
    at += character.length;
  }
}
