import { describe, expect, it } from "vitest";
import { exampleOrganisation } from "../../server/detection/detectors/example-organisation.ts";
import { DETECTORS } from "../../server/detection/detectors/index.ts";
import { type Document, readDocument } from "../../server/detection/document.ts";
import { inContext } from "./in-context.ts";

/** A piece of text that, said again and again, invites a pattern to begin anew at every letter. */
const PIECES: Record<string, string> = {
  "one letter": "a",
  capitals: "A",
  digits: "1",
  "digits apart": "1 ",
  blanks: " ",
  "line breaks": "\n",
  names: "Anna Bell ",
  "names a line": "Anna\nBell\n",
  amounts: "we sold €1m ",
  addresses: "a@b.",
  streets: "12 Anna Bell, ",
  brackets: "((",
  "combining marks": "e\u0301\u0302",
  "right-to-left overrides": "\u202ePenhallow\u202c ",
  "lone surrogates": "\ud800 x",
  dashes: "a-b_c.",
  "spelled out": "a b c d  ",
  keys: "password=",
  links: "https://a:",
  "no end": "we will close the plant and our client and ",
};
const LENGTH = 8_000;
const TIMES = 4;
/** Twice as much may take twice as long and a bit; of a square it is four times at each doubling. */
const LINEAR_AT_MOST = 10;
/** What takes so little is measured too roughly to say anything. In milliseconds. */
const TOO_SHORT = 20;

function textOf(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

/** The least of a few runs, in milliseconds: neighbours on the machine can only add to it. */
function leastOf(work: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run++) {
    const begun = performance.now();
    work();
    least = Math.min(least, performance.now() - begun);
  }
  return least;
}

/** Names those for which four times the text is worse than linear: asked again before it is believed. */
function worseThanLinear(works: readonly { id: string; work: (long: boolean) => unknown }[]): string[] {
  return works.flatMap(({ id, work }) => {
    for (let attempt = 0; attempt < 3; attempt++) {
      const long = leastOf(() => work(true));
      if (long < TOO_SHORT) return [];
      if (long / leastOf(() => work(false)) < LINEAR_AT_MOST) return [];
    }
    return [id];
  });
}

function read(text: string): Document {
  return readDocument(text, inContext({ organisation: exampleOrganisation }));
}

describe("hostile text", () => {
  it.each(Object.entries(PIECES))(
    "is read and looked through in linear time: %s",
    (_, piece) => {
      const [short, long] = [textOf(piece, LENGTH), textOf(piece, LENGTH * TIMES)];
      const documents = [read(short), read(long)] as const;
      const works = DETECTORS.map(({ id, detect }) => ({
        id,
        work: (isLong: boolean) => detect(documents[isLong ? 1 : 0]),
      }));
      const reading = { id: "reading", work: (isLong: boolean) => read(isLong ? long : short) };
      expect(worseThanLinear([reading, ...works])).toEqual([]);
    },
    60_000,
  );
});
