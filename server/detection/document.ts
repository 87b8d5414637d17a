import type { DetectionContext } from "./contract.ts";
import { type CompiledDirectory, compileDirectory } from "./directory/compile.ts";
import { type DirectoryMatch, matchDirectory } from "./directory/match.ts";
import { NAME_MODEL } from "./names/shipped.ts";
import { type Named, namesAmong } from "./names/tagger.ts";
import { type NameToken, sentencesOf } from "./names/tokens.ts";
import { foldedView, plainView } from "./normalise/canonical.ts";
import type { Span, View } from "./normalise/view.ts";
import { allMatches } from "./words/matches.ts";
import { Trigrams } from "./words/trigrams.ts";

/** A draft as the detectors read it. Their spans are places in `text`. */
export interface Document {
  /** Canonical text: case and accents kept, tricks of encoding undone. Patterns run on this. */
  text: string;
  plain: View;
  folded: View;
  /** Of the canonical text in small letters. */
  trigrams: Trigrams;
  sentences: readonly Span[];
  /** Words and marks, sentence by sentence; a long sentence in pieces. */
  words: readonly NameToken[][];
  context: DetectionContext;
  directory: CompiledDirectory;
  /** Entries of the directory that stand in the text, in order, none over another. */
  matches: readonly DirectoryMatch[];
  /** Given names of listed people, which say little by themselves. */
  givenNames: readonly DirectoryMatch[];
  /** What the model takes for names of people, organisations, products and places, in order; sure and unsure. */
  names: readonly Named[];
}

export function readDocument(source: string, context: DetectionContext): Document {
  const plain = plainView(source);
  const folded = foldedView(plain.text);
  const directory = compileDirectory(context.organisation);
  const words = sentencesOf(plain.text);
  const matches = matchDirectory(directory, plain.text);
  return {
    text: plain.text,
    plain,
    folded,
    trigrams: new Trigrams(plain.text.toLowerCase()),
    sentences: splitSentences(plain.text),
    words,
    context,
    directory,
    matches: matches.filter(({ form }) => form.strength !== "given"),
    givenNames: matches.filter(({ form }) => form.strength === "given"),
    names: namesAmong(words, plain.text, NAME_MODEL),
  };
}

// A full stop after these does not end a sentence; nor after a single capital or a number ("am 12. Mai").
const ABBREVIATED =
  /(?:^|[^\p{L}])(?:dr|prof|mr|mrs|ms|mx|st|no|nr|vs|inc|ltd|co|approx|ca|bzw|mio|mrd|tsd|str|tel|z|b|u|a|e|g|i|p|m|M|[A-Z]|\d{1,2})$/iu;

const STOP = /[.!?…]+["')\]»]{0,3}(?=\s|$)|\n+/g;

function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  const close = (end: number): void => {
    if (text.slice(start, end).trim() !== "") sentences.push({ start, end });
    start = end;
  };
  for (const stop of allMatches(STOP, text)) {
    const end = stop.index + stop[0].length;
    if (stop[0] === "." && ABBREVIATED.test(text.slice(Math.max(start, stop.index - 8), stop.index))) continue;
    close(end);
  }
  close(text.length);
  return sentences;
}

/** The sentence in which a place lies. */
export function sentenceAt(document: Document, at: number): Span {
  const sentences = document.sentences;
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return sentences[low] ?? { start: 0, end: document.text.length };
}

/** The text around a span, at most `characters` on each side, without the span itself. */
export function around(document: Document, span: Span, characters: number): string {
  const before = document.text.slice(Math.max(0, span.start - characters), span.start);
  return `${before} ${document.text.slice(span.end, span.end + characters)}`;
}
