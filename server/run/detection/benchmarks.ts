import FastScanner from "fastscan";
import type { Organisation } from "../../detection/contract.ts";
import { compileDirectory } from "../../detection/directory/compile.ts";
import { matchDirectory } from "../../detection/directory/match.ts";
import { detect } from "../../detection/engine.ts";
import { plainView } from "../../detection/normalise/canonical.ts";
import { compromiseSpans } from "./compromise.ts";
import { UNKNOWN_ORGANISATION } from "./organisation-profile.ts";
import { samplePosts, sampleTerms, seeded } from "./sample-posts.ts";
import type { Cell } from "./table.ts";
import { heldBy, medianOf, type Quantiles, quantile, timeEach, timeOnce } from "./timing.ts";

const SEED = 20_261_123;
const POSTS = 100;

/** The whole engine on posts of a length, warm, beside compromise on the same posts. */
export function postRows(length: number, terms: number, rounds: number): Cell[][] {
  const posts = samplePosts(POSTS, length, seeded(SEED));
  const organisation = organisationOf(terms);
  const context = { organisation, surface: "post", language: null, authorName: null, replyingTo: null } as const;
  const engine = () => timeEach(posts, (post) => detect(post, context));
  const peer = () => timeEach(posts, compromiseSpans);
  engine(); // the first readings compile the directory, and the code
  peer();
  const taken = Array.from({ length: rounds }, () => ({ ours: engine(), theirs: peer() }));
  return (["p50", "p99"] as const).map((which): Cell[] => {
    const median = (of: (round: (typeof taken)[number]) => Quantiles) =>
      quantile(
        taken.map((one) => of(one)[which]),
        0.5,
      );
    const what = `post of ${length} characters, ${which}`;
    return [what, "ms", median(({ ours }) => ours).toFixed(2), median(({ theirs }) => theirs).toFixed(2)];
  });
}

/**
 * A directory of so many terms by itself: what it takes to build, to hold and to look through a text, beside the quickest
 * Aho-Corasick of npm on the same names, and beside merely reading the characters.
 */
export function directoryRows(terms: number, rounds: number): Cell[][] {
  const organisation = organisationOf(terms);
  const texts = samplePosts(POSTS, 3000, seeded(SEED + 1)).map((post) => Buffer.from(plainView(post).text).toString());
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const nanoseconds = (look: (text: string) => unknown) => {
    const all = () => timeOnce(() => texts.map(look));
    all();
    return ((medianOf(rounds, all) * 1e6) / characters).toFixed(1);
  };
  // The same object is compiled once only; a copy of it, each time.
  const build = () => compileDirectory({ ...organisation });
  const directory = build();
  const ours = [
    medianOf(rounds, () => timeOnce(build)).toFixed(0),
    nanoseconds((text) => matchDirectory(directory, text)),
  ];
  // Its trie is made of objects: at a million terms it takes seconds and most of a gigabyte, so it is built once only.
  const names = organisation.directory.map(({ name }) => name.toLowerCase());
  let peer = new FastScanner([]);
  let peerBuild = 0;
  const peerMemory = heldBy(() => {
    peerBuild = timeOnce(() => {
      peer = new FastScanner(names);
    });
    return peer;
  });
  const theirs = [peerBuild.toFixed(0), nanoseconds((text) => peer.search(text.toLowerCase()))];
  const what = (unit: string) => `directory of ${terms} terms, ${unit}`;
  return [
    [what("build"), "ms", ours[0] ?? null, theirs[0] ?? null, null],
    [what("looking through a text"), "ns/character", ours[1] ?? null, theirs[1] ?? null, nanoseconds(charactersOf)],
    [what("memory"), "MB", heldBy(build).toFixed(1), peerMemory.toFixed(1), null],
  ];
}

/** Reads each character and does nothing with it: nobody can be quicker. */
function charactersOf(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
}

function organisationOf(terms: number): Organisation {
  return { ...UNKNOWN_ORGANISATION, name: "Example", regions: ["GB"], directory: sampleTerms(terms, seeded(SEED + 2)) };
}
