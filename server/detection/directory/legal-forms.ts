// Folded, in words: "S.A." is two of them, "GmbH & Co. KG" three.
const FORMS =
  "gmbh|ag|kgaa|kg|ohg|se|ug|ltd|limited|llc|llp|lp|plc|inc|incorporated|corp|corporation|co|company|sa|sas|sarl|srl|spa|bv|nv|oy|oyj|ab|as|asa|aps|sl|pty|group|holding|holdings|gruppe|groupe|s a|s a s|s a r l|s r l|s p a|b v|n v|e v|a s|s l|sp z o o|gmbh co kg|gmbh co|mbh";
const byLastWord = new Map<string, string[][]>();
for (const form of FORMS.split("|").map((one) => one.split(" "))) {
  const last = form.at(-1) ?? "";
  byLastWord.set(
    last,
    [...(byLastWord.get(last) ?? []), form].toSorted((a, b) => b.length - a.length),
  );
}

/** How many words at the end of a name are its legal form; none if there isn't one. */
export function legalFormAt(words: readonly string[]): number {
  for (const form of byLastWord.get(words.at(-1) ?? "") ?? []) {
    const from = words.length - form.length;
    if (from > 0 && form.every((word, at) => words[from + at] === word)) return form.length;
  }
  return 0;
}
