import { agree, type ReadSentence } from "./agree.ts";
import { bestLabels, chanceOfKind, chancesOf, readChain, spansIn, steps } from "./chain.ts";
import { featuresAt, MOST_FEATURES } from "./features.ts";
import { beginOf, insideOf, LABELS, NAME_KINDS, type NameKind } from "./labels.ts";
import { type NameModel, scoreToken } from "./model.ts";
import { readSentences } from "./reading.ts";
import { type NameToken, sentencesOf } from "./tokens.ts";

/** A stretch of text that may be a name. */
export interface Named {
  /** UTF-16 units of the text that was read, end excluded. */
  start: number;
  end: number;
  kind: NameKind;
  /** 0…1: how likely a name of this kind is here. */
  chance: number;
  /** Its tokens within its sentence. */
  sentence: readonly NameToken[];
  first: number;
  last: number;
}

const SURELY_NONE = 100;
/** The model has learnt no other script; and what has a dash below is a name in software. */
const LIKE_A_NAME = /^[^_]*\p{Script=Latin}[^_]*$/u;

/** Added to the scores of each label, so that more is found than is likely: its chance then says how sure it is. */
const FAVOUR: Record<NameKind, number> = { PERSON: 1, ORG: 0, PRODUCT: 0, LOCATION: 0 };
/** What is less likely isn't told: by the figures of `npm run eval`. */
const LEAST: Record<NameKind, number> = { PERSON: 0.2, ORG: 0.3, PRODUCT: 0.3, LOCATION: 0.3 };

/** The names of a text, sure and unsure. */
export function namesIn(text: string, model: NameModel): Named[] {
  return candidatesIn(text, model, favourOf(FAVOUR)).filter(({ kind, chance }) => chance >= LEAST[kind]);
}

export function favourOf(kinds: Record<NameKind, number>): Float64Array {
  const favour = new Float64Array(LABELS);
  for (const [kind, name] of NAME_KINDS.entries()) favour.fill(kinds[name], beginOf(kind), insideOf(kind) + 1);
  return favour;
}

/** `favour` as above, a number a label. */
export function candidatesIn(text: string, model: NameModel, favour: Float64Array): Named[] {
  const step = steps(model.transitions);
  const read = readAlone(text, model, step);
  agree(read);
  return read.flatMap(({ sentence, scores }) => {
    const labels = bestLabels(scores, sentence.length, model.transitions, favour);
    const found = spansIn(labels);
    if (found.length === 0) return [];
    const chain = readChain(scores, sentence.length, step);
    return found.flatMap(({ kind, first, last }): Named[] => {
      const [from, to, name] = [sentence[first], sentence[last], NAME_KINDS[kind]];
      if (from === undefined || to === undefined || name === undefined) return [];
      if (!LIKE_A_NAME.test(text.slice(from.start, to.end))) return [];
      const chance = chanceOfKind(chain, first, last, kind);
      return [{ start: from.start, end: to.end, kind: name, chance, sentence, first, last }];
    });
  });
}

/** Each sentence by itself; one without a word has no name. */
function readAlone(text: string, model: NameModel, step: Float64Array): ReadSentence[] {
  const sentences = sentencesOf(text);
  const features = new Uint32Array(MOST_FEATURES);
  return readSentences(sentences, model).map((columns, index) => {
    const sentence = sentences[index] ?? [];
    const scores = new Float64Array(columns.length * LABELS);
    const hasWords = sentence.some(({ isWord }) => isWord);
    for (let at = 0; at < columns.length; at++) {
      if (!hasWords || sentence[at]?.isHandle) scores[at * LABELS] = SURELY_NONE;
      else scoreToken(model, features, featuresAt(columns, at, features), scores, at * LABELS);
    }
    return { sentence, scores, chances: hasWords ? chancesOf(readChain(scores, columns.length, step)) : scores };
  });
}
