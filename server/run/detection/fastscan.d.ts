/** Aho-Corasick for JavaScript; the package has no types of its own. */
declare module "fastscan" {
  class FastScanner {
    constructor(words: readonly string[]);
    /** Each place and word. */
    search(content: string): [number, string][];
  }
  export = FastScanner;
}
