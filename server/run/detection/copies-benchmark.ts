import { printFolded } from "../../detection/fingerprints/document-prints.ts";
import { PrintMaker } from "../../detection/fingerprints/print-maker.ts";
import { PrintStore } from "../../detection/fingerprints/print-store.ts";
import { Register } from "../../detection/fingerprints/register.ts";
import { samplePosts, seeded } from "./sample-posts.ts";
import type { Cell } from "./table.ts";
import { timeEach } from "./timing.ts";

const SEED = 20_261_125;
/** What 100 MB of the generated text come to, with room to spare. */
const PRINTS_A_MEGABYTE = 800_000;
const WORDS = 60_000;
const WORDS_A_DOCUMENT = 20_000;

/** Posts compared with so many megabytes of protected documents, generated word by word: frequent words come often. */
export function copiesRows(megabytes: number): Cell[][] {
  const maker = new PrintMaker("a key for measuring only, like any other");
  const store = new PrintStore(megabytes * PRINTS_A_MEGABYTE);
  const random = seeded(SEED);
  let characters = 0;
  for (let at = 0; characters < megabytes * 1e6; at++) {
    const text = Array.from({ length: WORDS_A_DOCUMENT }, () => wordOf(Math.floor(WORDS ** random()))).join(" ");
    characters += text.length;
    const name = `document ${at}`;
    if (!store.add({ id: name, name }, printFolded(text, maker))) throw new Error("no room for the documents");
  }
  const register = new Register(maker, store);
  return [300, 3000].flatMap((length) => {
    const posts = samplePosts(100, length, seeded(SEED)).map((post) => post.toLowerCase());
    const look = () => timeEach(posts, (post) => register.passagesIn(post));
    look();
    const taken = look();
    return (["p50", "p99"] as const).map((which): Cell[] => {
      const what = `post of ${length} characters beside ${megabytes} MB of protected documents, ${which}`;
      return [what, "ms", taken[which].toFixed(2), null];
    });
  });
}

/** A word for a number: the frequent are short. */
function wordOf(rank: number): string {
  return `${rank.toString(26).replaceAll(/\d/g, (digit) => "qrstuvwxyz"[Number(digit)] ?? "")}olan`;
}
