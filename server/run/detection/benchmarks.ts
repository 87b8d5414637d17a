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

/** A directory of so many terms by itself: what it takes to build, to hold and to look through a text. */
export function directoryRows(terms: number, rounds: number): Cell[][] {
  const organisation = organisationOf(terms);
  const texts = samplePosts(POSTS, 3000, seeded(SEED + 1)).map((post) => plainView(post).text);
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const directory = compileDirectory(organisation);
  const look = () => timeOnce(() => texts.map((text) => matchDirectory(directory, text)));
  look();
  // The same object is compiled once only; a copy of it, each time.
  const build = () => compileDirectory({ ...organisation });
  const rows: [string, string, string][] = [
    ["build", "ms", medianOf(rounds, () => timeOnce(build)).toFixed(0)],
    ["looking through a text", "ns/character", medianOf(rounds, () => (look() * 1e6) / characters).toFixed(0)],
    ["memory", "MB", medianOf(rounds, () => heldBy(build)).toFixed(1)],
  ];
  return rows.map(([what, unit, value]): Cell[] => [`directory of ${terms} terms, ${what}`, unit, value, null]);
}

function organisationOf(terms: number): Organisation {
  return { ...UNKNOWN_ORGANISATION, name: "Example", regions: ["GB"], directory: sampleTerms(terms, seeded(SEED + 2)) };
}
