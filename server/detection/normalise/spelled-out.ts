import { type View, ViewBuilder } from "./view.ts";

// Four letters or more, each alone, with the same kind of gap between them: "B l u e f i n", "B.l.u.e.f.i.n".
// Three blanks at most between two words; an emoji counts as a gap.
const LETTER = "[\\p{L}\\p{N}]";
const GAP = "(?: |\\.|-|_|\\*|·|\\p{Extended_Pictographic})";
const SPELLED = new RegExp(`(?<![\\p{L}\\p{N}])${LETTER}(?:${GAP} {0,2}${LETTER}(?![\\p{L}\\p{N}])){3,}`, "gu");

/** Joins letters that stand apart, so that the word is read as one; wider gaps between them part the words. */
export function joinSpelledOut(view: View): View {
  const text = view.text;
  const runs = [...text.matchAll(SPELLED)].filter((run) => isLetters(run[0]));
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

/** Digits alone are times, scores and lists, not a word spelled out. */
function isLetters(run: string): boolean {
  const letters = run.match(/\p{L}/gu)?.length ?? 0;
  return letters >= 4 && letters >= (run.match(/\p{N}/gu)?.length ?? 0);
}

function joinRun(run: string, builder: ViewBuilder, place: (i: number) => { start: number; end: number }): void {
  let at = 0;
  for (const character of run) {
    const { start } = place(at);
    const { end } = place(at + character.length - 1);
    if (/[\p{L}\p{N}]/u.test(character)) builder.add(character, start, end);
    else if (character === " " && run[at + 1] === " " && run[at - 1] !== " ") builder.add(" ", start, end);
    at += character.length;
  }
}
