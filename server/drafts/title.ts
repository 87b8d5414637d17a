const LONGEST = 80;

/** The first line with words in it, shortened at a word: how lists call a draft. */
export function titleOf(text: string): string {
  const line =
    text
      .split("\n", 40)
      .find((candidate) => candidate.trim() !== "")
      ?.trim() ?? "";
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST).toWellFormed();
  const space = cut.lastIndexOf(" ");
  return `${space > LONGEST / 2 ? cut.slice(0, space) : cut}…`;
}
