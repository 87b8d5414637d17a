import { AFFIXES, type Columns } from "./features.ts";
import { hashText } from "./hash.ts";
import { languageAround } from "./language.ts";
import { lookUp, type StaticMap } from "./static-map.ts";
import type { NameToken } from "./tokens.ts";
import { listedIn } from "./word-lists.ts";

/** What words are looked up in. */
export interface Tables {
  clusterOf: StaticMap;
  paths: Uint32Array;
  lists: StaticMap;
}

/** So far a word's other places tell of it; farther text changes nothing. In tokens. */
const NEAR = 150;

const ELSEWHERE_SMALL = 1;
const ELSEWHERE_CAPITAL = 2;
const STARTS = 4;
const AFTER_HASH = 8;
const JOINED = 16;
const QUOTED = 32;

/** The sentences of a text as columns of numbers. */
export function readSentences(sentences: readonly NameToken[][], tables: Tables): Columns[] {
  const elsewhere = writtenElsewhere(sentences);
  let from = 0;
  return sentences.map((sentence, index) => {
    const columns = readSentence(sentence, tables);
    for (let at = 0; at < sentence.length; at++) {
      columns.place[at] = (columns.place[at] ?? 0) | (elsewhere[from + at] ?? 0);
    }
    columns.language = languageAround(sentences, index);
    columns.isChatter = isChatter(sentences, index);
    from += sentence.length;
    return columns;
  });
}

function readSentence(sentence: readonly NameToken[], tables: Tables): Columns {
  const length = sentence.length;
  const columns: Columns = {
    length,
    word: new Int32Array(length),
    shape: new Int32Array(length),
    path: new Int32Array(length),
    listed: new Int32Array(length),
    row: new Int32Array(length),
    place: new Int32Array(length),
    affixes: new Int32Array(length * AFFIXES),
    manner: mannerOf(sentence),
    language: 0,
    isChatter: 0,
  };
  listedIn(sentence, tables.lists, columns.listed, columns.row);
  for (const [at, token] of sentence.entries()) {
    columns.word[at] = token.word;
    columns.shape[at] = shapeOf(token);
    const cluster = token.isWord ? lookUp(tables.clusterOf, token.word) : -1;
    columns.path[at] = cluster < 0 ? 0 : (tables.paths[cluster] ?? 0);
    const before = sentence[at - 1];
    columns.place[at] =
      (token.startsSentence || before?.text === ":" ? STARTS : 0) |
      (before?.text === "#" && !token.isApart ? AFTER_HASH : 0) |
      (token.isApart ? 0 : JOINED) |
      (before !== undefined && /^["“”„«‚‘']$/.test(before.text) ? QUOTED : 0);
    const { folded } = token;
    for (let size = 1; size <= 4; size++) {
      columns.affixes[at * AFFIXES + size - 1] = hashText(folded.slice(0, size));
      columns.affixes[at * AFFIXES + 3 + size] = hashText(folded.slice(-size));
    }
  }
  return columns;
}

const HANDLE = 1;
const FIGURE = 2;
const POSSESSIVE = 3;
/** Of words: what is added up below. */
const WORDS = 16;
const FIRST_MARK = 1024;

/** A word by how it is written; a mark stands for itself. */
function shapeOf(token: NameToken): number {
  const { text } = token;
  if (token.isHandle) return HANDLE;
  if (!token.isWord) return token.isFigure ? FIGURE : FIRST_MARK + text.charCodeAt(0);
  if (text.length === 2 && /^['’]s$/i.test(text)) return POSSESSIVE;
  const joint = text.includes("-") ? 1 : text.includes(".") || text.includes("_") ? 2 : 0;
  return WORDS + lettersOf(token) * 8 + joint * 2 + (token.isFigure ? 1 : 0);
}

function lettersOf({ text, isCapital, isAllCapitals, isMixed }: NameToken): number {
  const length = text.length === 1 ? 1 : text.length < 4 ? 2 : 3;
  if (isAllCapitals) return 12 + length;
  if (isCapital) return (isMixed ? 8 : 4) + length;
  return isMixed ? 16 : 0;
}

/** Whether capitals mean anything in a sentence: 0 few words, 1 as usual, 2 all small, 3 all capitals, 4 a headline. */
function mannerOf(sentence: readonly NameToken[]): number {
  let words = 0;
  let capital = 0;
  let capitals = 0;
  for (const token of sentence) {
    if (!token.isWord || token.isHandle) continue;
    words++;
    if (token.isCapital) capital++;
    if (token.isAllCapitals) capitals++;
  }
  if (words < 3) return 0;
  if (capital === 0) return 2;
  if (capitals / words > 0.7) return 3;
  return words > 4 && capital / words > 0.7 ? 4 : 1;
}

/** Messages with handles or links within reach follow habits of their own: 1, otherwise 0. */
function isChatter(sentences: readonly NameToken[][], index: number): number {
  const near = sentences.slice(Math.max(0, index - 2), index + 3);
  return near.some((sentence) => sentence.some(({ isHandle, text }) => isHandle && !text.includes("@", 1))) ? 1 : 0;
}

function beginsLine({ startsSentence, isOnNewLine }: NameToken): boolean {
  return startsSentence || isOnNewLine;
}

/** How each word is written elsewhere within reach, the beginnings of sentences left out for capitals. */
function writtenElsewhere(sentences: readonly NameToken[][]): Uint8Array {
  const tokens = sentences.flat();
  const result = new Uint8Array(tokens.length);
  const look = (from: number, to: number, by: number): void => {
    const small = new Map<number, number>();
    const capital = new Map<number, number>();
    for (let at = from; at !== to; at += by) {
      const token = tokens[at];
      if (token === undefined || !token.isWord || token.isHandle) continue;
      const isNear = (seen: number | undefined): boolean => seen !== undefined && Math.abs(at - seen) <= NEAR;
      if (isNear(small.get(token.word))) result[at] = (result[at] ?? 0) | ELSEWHERE_SMALL;
      if (isNear(capital.get(token.word))) result[at] = (result[at] ?? 0) | ELSEWHERE_CAPITAL;
      if (!token.isCapital) small.set(token.word, at);
      else if (!beginsLine(token)) capital.set(token.word, at);
    }
  };
  look(0, tokens.length, 1);
  look(tokens.length - 1, -1, -1);
  return result;
}
