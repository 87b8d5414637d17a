/** What a mail says. No text of a draft ever enters one: it tells what happened and where to look. */
export interface Letter {
  subject: string;
  /** What happened, then what to do: one short sentence a line. */
  sentences: readonly string[];
  /** Where to go on. Opening it decides nothing. */
  link: { label: string; href: string } | null;
  /** Why the reader gets it, and where to switch it off. */
  footer: string;
}

/** The letter as plain text, for readers without HTML. */
export function letterText({ sentences, link, footer }: Letter): string {
  const parts = [sentences.join("\n"), link === null ? "" : `${link.label}:\n${link.href}`, `-- \n${footer}`];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** One line: a name with a line break in it can't add a header. */
export function oneLine(words: string): string {
  return words.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
}
