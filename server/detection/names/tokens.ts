import { hashText } from "./hash.ts";

/** A word, number, mark or handle of a text, as the model sees it. */
export interface NameToken {
  /** UTF-16 units, end excluded. */
  start: number;
  end: number;
  text: string;
  /** Lower case, without accents. */
  folded: string;
  /** Hash of `folded`. */
  word: number;
  isWord: boolean;
  isCapital: boolean;
  isAllCapitals: boolean;
  /** A capital after the first letter, but not all of them: "iPhone", "McKay", "Nwosu-Bright". */
  isMixed: boolean;
  /** A digit in it. */
  isFigure: boolean;
  /** "@somebody", or an address of mail or the web: never a name here. */
  isHandle: boolean;
  /** Space before it. */
  isApart: boolean;
  startsSentence: boolean;
  /** First on a line that goes on with a sentence. */
  isOnNewLine: boolean;
}

const TOKEN =
  /https?:\/\/\S{1,500}|www\.\S{1,500}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}|@\w{1,100}|(?:\p{Lu}\.){2,8}|\p{N}+(?:[.,:]\p{N}+)*|['’]s(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+(?:(?:['’](?!s(?![\p{L}\p{N}]))|[-_])[\p{L}\p{M}\p{N}]+)*|\n+|[^\s]/gu;
/** What may go on with the line before. */
const WORDLY = /^\p{L}/u;
const STOPS = /^[.!?…]$/;
const ABBREVIATED = /^(?:\p{Lu}|dr|prof|mr|mrs|ms|st|no|nr|vs|inc|ltd|co|jr|sr|dipl|ing|hr|fr|sra?|mme|m)$/iu;
/** A sentence that goes on for longer is read in pieces, so that the end of a text never changes its beginning. */
const LONGEST_SENTENCE = 150;

/** Sentences as rows of tokens. A new line ends one as well, but for a single one between two words: a name may be broken there. */
export function sentencesOf(text: string): NameToken[][] {
  const sentences: NameToken[][] = [];
  let sentence: NameToken[] = [];
  const close = (): void => {
    if (sentence.length > 0) sentences.push(sentence);
    sentence = [];
  };
  let last = 0;
  let isOnNewLine = false;
  for (const match of text.matchAll(TOKEN)) {
    const written = match[0];
    if (written.startsWith("\n")) {
      const isSoft: boolean = written.length === 1 && !isOnNewLine && sentence.at(-1)?.isWord === true;
      if (!isSoft) close();
      isOnNewLine = isSoft;
      last = match.index + written.length;
      continue;
    }
    if (isOnNewLine && !WORDLY.test(written)) close();
    const isApart = match.index > last || sentence.length === 0 || isOnNewLine;
    if (isApart && endsSentence(sentence)) close();
    if (sentence.length >= LONGEST_SENTENCE) close();
    sentence.push(readToken(written, match.index, isApart, sentence.length === 0, isOnNewLine && sentence.length > 0));
    isOnNewLine = false;
    last = match.index + written.length;
  }
  close();
  return sentences;
}

function endsSentence(sentence: readonly NameToken[]): boolean {
  const stop = sentence.at(-1);
  if (stop === undefined || !STOPS.test(stop.text)) return false;
  return stop.text !== "." || !ABBREVIATED.test(sentence.at(-2)?.text ?? "");
}

function readToken(
  text: string,
  start: number,
  isApart: boolean,
  startsSentence: boolean,
  isOnNewLine: boolean,
): NameToken {
  const folded = foldWord(text);
  const lower = text.toLowerCase();
  const hasCapital = text !== lower;
  const isWord = hasCapital || lower !== text.toUpperCase() || (!ASCII.test(text) && /\p{L}/u.test(text));
  const isCapital = hasCapital && /^\p{Lu}/u.test(text);
  const isAllCapitals = hasCapital && text.length > 1 && text === text.toUpperCase();
  return {
    start,
    end: start + text.length,
    text,
    folded,
    word: hashText(folded),
    isWord,
    isCapital,
    isAllCapitals,
    isMixed: hasCapital && !isAllCapitals && text.slice(1) !== lower.slice(1),
    isFigure: /\p{N}/u.test(text),
    isHandle: HANDLE.test(text),
    isApart,
    startsSentence,
    isOnNewLine,
  };
}

const HANDLE = /^(?:@\w|https?:|www\.)|\w@\w/;
const ASCII = /^[\p{ASCII}]*$/u;

/** Lower case, without accents: how word lists are looked up. */
export function foldWord(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[łøðđßæœ’]/g, (letter) => PLAIN[letter] ?? letter);
}

const PLAIN: Record<string, string> = { ł: "l", ø: "o", ð: "d", đ: "d", ß: "ss", æ: "ae", œ: "oe", "’": "'" };
