import { agree, type ReadSentence } from "./agree.ts";
import { bestLabels, chanceOfKind, chancesOf, readChain, spansIn, steps } from "./chain.ts";
import { type Columns, featuresAt, MOST_FEATURES } from "./features.ts";
import { beginOf, insideOf, LABELS, NAME_KINDS, type NameKind } from "./labels.ts";
import { type NameModel, scoreToken } from "./model.ts";
import { besidePeople } from "./pairs.ts";
import { readSentences } from "./reading.ts";
import { type Stretch, splitPeople } from "./split.ts";
import { type NameToken, sentencesOf } from "./tokens.ts";
import { LISTED } from "./word-lists.ts";

/** A stretch of text that may be a name. */
export interface Named {
  /** UTF-16 units of the text that was read, end excluded. */
  start: number;
  end: number;
  kind: NameKind;
  /** 0…1: how likely a name of this kind is here. */
  chance: number;
  /** It begins with one of the given names of the lists. */
  hasGivenName: boolean;
  /** Its tokens within its sentence. */
  sentence: readonly NameToken[];
  first: number;
  last: number;
}

const SURELY_NONE = 100;
/** The model has learnt no other script; and what has a dash below is a name in software. */
const LIKE_A_NAME = /^[^_]*\p{Script=Latin}[^_]*$/u;

/** Added to the scores of each label, so that more is found than is likely: its chance then says how sure it is. */
const FAVOUR: Record<NameKind, number> = { PERSON: 1, ORG: 1, PRODUCT: 1, LOCATION: 1 };
/** What is less likely isn't told: by the figures of `npm run eval`. */
const LEAST: Record<NameKind, number> = { PERSON: 0.45, ORG: 0.4, PRODUCT: 0.2, LOCATION: 0.3 };
/** Of people who go by a common given name, for whom a doubt is oftener right. */
const LEAST_OF_GIVEN = 0.1;

/** Months that are given names too: the month is oftener meant. */
const MONTHS = new Set(["april", "may", "june", "august", "juni", "juli", "mai", "avril", "mars", "abril"]);
const LEAST_OF_MONTH = 0.5;
/** Words that are given names too: a capital at the beginning of a sentence says nothing of them. */
const WORDS = new Set(
  "dawn hope grace faith joy will mark bill rose summer autumn frank grant chase art drew pat sue rob penny amber ruby ivy lily pearl ray mercy patience sky river mut sol".split(
    " ",
  ),
);
const LEAST_OF_WORD = 0.4;

/** So sure is a name that only its neighbour speaks for. */
const BESIDE = 0.5;

/** The names of a text, sure and unsure. */
export function namesIn(text: string, model: NameModel): Named[] {
  return namesAmong(sentencesOf(text), text, model);
}

/** The same, where the words of the text have been read already. */
export function namesAmong(sentences: readonly NameToken[][], text: string, model: NameModel): Named[] {
  const step = steps(model.transitions);
  const read = readAlone(sentences, model, step);
  agree(read);
  return read.flatMap((one) => {
    const found = candidatesOf(one, model, step).filter((name) => isLikely(name, text));
    return found.length === 0 ? [] : [...found, ...besideOf(one, found)].sort((a, b) => a.start - b.start);
  });
}

const FAVOURS = new Float64Array(LABELS);
for (const [kind, name] of NAME_KINDS.entries()) FAVOURS.fill(FAVOUR[name], beginOf(kind), insideOf(kind) + 1);

function candidatesOf(read: ReadAlone, model: NameModel, step: Float64Array): Named[] {
  const { sentence, scores, listed } = read;
  if (!read.mayHaveNames) return [];
  const labels = bestLabels(scores, sentence.length, model.transitions, FAVOURS);
  const found = spansIn(labels);
  if (found.length === 0) return [];
  const chain = readChain(scores, sentence.length, step);
  return found.flatMap(({ kind, first, last }) => {
    const name = NAME_KINDS[kind];
    const parts = name === "PERSON" ? splitPeople(sentence, listed, { first, last }) : [{ first, last }];
    return parts.flatMap((part) =>
      name === undefined ? [] : named(read, name, part, chanceOfKind(chain, part.first, part.last, kind)),
    );
  });
}

function named({ sentence, listed }: ReadAlone, kind: NameKind, { first, last }: Stretch, chance: number): Named[] {
  const [from, to] = [sentence[first], sentence[last]];
  if (from === undefined || to === undefined) return [];
  const hasGivenName = ((listed[first] ?? 0) & (LISTED.given | LISTED.commonGiven)) !== 0;
  return [{ start: from.start, end: to.end, kind, chance, hasGivenName, sentence, first, last }];
}

function isLikely(name: Named, text: string): boolean {
  return name.chance >= leastOf(name) && LIKE_A_NAME.test(text.slice(name.start, name.end));
}

function leastOf({ kind, hasGivenName, sentence, first, last }: Named): number {
  if (kind !== "PERSON" || !hasGivenName) return LEAST[kind];
  const word = sentence[first];
  if (word === undefined || first !== last) return LEAST_OF_GIVEN;
  if (MONTHS.has(word.folded)) return LEAST_OF_MONTH;
  return word.startsSentence && WORDS.has(word.folded) ? LEAST_OF_WORD : LEAST_OF_GIVEN;
}

function besideOf(read: ReadAlone, found: readonly Named[]): Named[] {
  const people = found.filter(({ kind }) => kind === "PERSON");
  const places = new Set(besidePeople(read.sentence, read.listed, people));
  const isFree = (at: number): boolean => !found.some(({ first, last }) => first <= at && at <= last);
  return [...places].filter(isFree).flatMap((at) => named(read, "PERSON", { first: at, last: at }, BESIDE));
}

const AS_USUAL = 1;
const REACH = 2;
const NAMED = LISTED.given | LISTED.commonGiven | LISTED.surname | LISTED.brand | LISTED.company | LISTED.opens;

/** A handle; or a common small word with no capital beside it, where capitals are used as usual: that is no name. */
function isPassedOver(sentence: readonly NameToken[], { manner, path, listed }: Columns, at: number): boolean {
  if (sentence[at]?.isHandle) return true;
  if (manner !== AS_USUAL || path[at] === 0 || ((listed[at] ?? 0) & NAMED) !== 0) return false;
  for (let near = at - REACH; near <= at + REACH; near++)
    if (sentence[near]?.isCapital || ((listed[near] ?? 0) & LISTED.given) !== 0) return false;
  return true;
}

/** A sentence, and what the lists say of its words. */
interface ReadAlone extends ReadSentence {
  listed: Int32Array;
  /** Whether the model has read any of its words. */
  mayHaveNames: boolean;
}

/** Each sentence by itself; one without a word that may be a name has none. */
function readAlone(sentences: readonly NameToken[][], model: NameModel, step: Float64Array): ReadAlone[] {
  const features = new Uint32Array(MOST_FEATURES);
  return readSentences(sentences, model).map((columns, index) => {
    const sentence = sentences[index] ?? [];
    const scores = new Float64Array(columns.length * LABELS);
    const hasWords = sentence.some(({ isWord }) => isWord);
    let read = 0;
    for (let at = 0; at < columns.length; at++) {
      if (!hasWords || isPassedOver(sentence, columns, at)) scores[at * LABELS] = SURELY_NONE;
      else {
        scoreToken(model, features, featuresAt(columns, at, features), scores, at * LABELS);
        read++;
      }
    }
    const mayHaveNames = read > 0;
    const chances = mayHaveNames ? chancesOf(readChain(scores, columns.length, step)) : scores;
    return { sentence, scores, listed: columns.listed, chances, mayHaveNames };
  });
}
