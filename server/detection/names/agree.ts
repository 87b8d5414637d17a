import { LABELS } from "./labels.ts";
import type { NameToken } from "./tokens.ts";

/** A sentence with the chance of every label of every token, as read by itself. */
export interface ReadSentence {
  sentence: readonly NameToken[];
  /** length × LABELS. */
  scores: Float64Array;
  chances: Float64Array;
}

/** So far the same word counts as the same name, in tokens: what is said farther away changes nothing. */
const NEAR = 150;
/** How far a word goes with the rest of its kind: 1 is all the way. */
const TRUST = 0.7;
const LEAST = 1e-3;

/**
 * A word that stands in a text several times is mostly the same thing each time: "Yasser Arafat" in full makes "Arafat"
 * a person where nothing else says so. Moves the scores of capitalised words towards the mean of their places.
 */
export function agree(sentences: readonly ReadSentence[]): void {
  for (const places of placesOf(sentences).values()) if (places.length > 1) agreeOn(places, sentences);
}

/** The sum goes along with the places, so that ten thousand of a word are no more work than ten thousand words. */
function agreeOn(places: readonly Place[], sentences: readonly ReadSentence[]): void {
  const sum = [...KINDS].fill(0);
  const add = (place: Place | undefined, sign: number): void => {
    for (const kind of KINDS) sum[kind] = (sum[kind] ?? 0) + sign * (place?.chances[kind] ?? 0);
  };
  let first = 0;
  let end = 0;
  for (const place of places) {
    while (end < places.length && (places[end]?.nth ?? 0) <= place.nth + NEAR) add(places[end++], 1);
    while ((places[first]?.nth ?? 0) < place.nth - NEAR) add(places[first++], -1);
    if (end - first < 2) continue;
    const mean = sum.map((total) => Math.max(0, total) / (end - first));
    move(sentences[place.index], place.at, mean);
  }
}

const KINDS = [...Array((LABELS + 1) / 2).keys()];

interface Place {
  /** Of the sentence, of the token in it, and of the token in the text. */
  index: number;
  at: number;
  nth: number;
  /** Of each kind of label as it was read: 0 no name, then the kinds, begun or gone on with. */
  chances: number[];
}

function placesOf(sentences: readonly ReadSentence[]): Map<number, Place[]> {
  const places = new Map<number, Place[]>();
  let nth = 0;
  for (const [index, { sentence, chances }] of sentences.entries()) {
    for (const [at, token] of sentence.entries()) {
      nth++;
      if (!token.isCapital || token.isHandle || token.text.length < 3) continue;
      const place = { index, at, nth, chances: kindsOf(chances, at) };
      const others = places.get(token.word);
      if (others === undefined) places.set(token.word, [place]);
      else others.push(place);
    }
  }
  return places;
}

function kindsOf(chances: Float64Array, at: number): number[] {
  const kinds = [chances[at * LABELS] ?? 0];
  for (let label = 1; label < LABELS; label += 2) {
    kinds.push((chances[at * LABELS + label] ?? 0) + (chances[at * LABELS + label + 1] ?? 0));
  }
  return kinds;
}

function move(read: ReadSentence | undefined, at: number, mean: readonly number[]): void {
  if (read === undefined) return;
  const own = kindsOf(read.chances, at);
  for (let label = 0; label < LABELS; label++) {
    const kind = (label + 1) >> 1;
    const shift = Math.log(((mean[kind] ?? 0) + LEAST) / ((own[kind] ?? 0) + LEAST));
    read.scores[at * LABELS + label] = (read.scores[at * LABELS + label] ?? 0) + TRUST * shift;
  }
}
