import fs from "node:fs";
import path from "node:path";
import { beginOf, insideOf, NAME_KINDS } from "../../../detection/names/labels.ts";
import { type NameToken, sentencesOf } from "../../../detection/names/tokens.ts";

/** A text with the names in it. */
export interface Marked {
  text: string;
  spans: { start: number; end: number; label: string; handle?: boolean }[];
  /** Of which corpus it is. */
  source: string;
  /** Whether every product in it is marked. */
  hasProducts: boolean;
}

/** Sentences with a label a token; FREE where nobody said what it is. */
export interface Example {
  sentences: NameToken[][];
  labels: Uint8Array[];
  source: string;
  hasProducts: boolean;
}

export const FREE = 255;
export const CORPORA = ["btc", "wnut17", "wikigold", "gum", "secfin"] as const;

export function readCorpus(folder: string, name: string): Marked[] {
  return fs
    .readFileSync(path.join(folder, `${name}.jsonl`), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const { text, spans, judge } = JSON.parse(line);
      return { text, spans, source: name, hasProducts: judge.includes("PRODUCT") };
    });
}

export function toExample({ text, spans, source, hasProducts }: Marked): Example {
  const labelled: readonly string[] = NAME_KINDS;
  const sentences = sentencesOf(text);
  const labels = sentences.map((sentence) => Uint8Array.from(sentence, () => 0));
  for (const span of spans) {
    if (span.handle === true) continue;
    const kind = labelled.indexOf(span.label);
    for (const [index, sentence] of sentences.entries()) label(sentence, labels[index] ?? new Uint8Array(), span, kind);
  }
  return { sentences, labels, source, hasProducts };
}

/** Labels the tokens of a sentence that lie in a span; some corpora count the sign of a hashtag to the name, we don't. */
function label(sentence: readonly NameToken[], labels: Uint8Array, span: Marked["spans"][number], kind: number): void {
  let isFirst = true;
  for (const [at, token] of sentence.entries()) {
    if (token.end <= span.start || span.end <= token.start || token.isHandle || token.text === "#") continue;
    labels[at] = kind < 0 ? FREE : isFirst ? beginOf(kind) : insideOf(kind);
    isFirst = false;
  }
}
