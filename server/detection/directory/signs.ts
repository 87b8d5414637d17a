/** Signs that stand for a letter they resemble: "M@rgaret", "$amsung", "Lanternf!sh". */
const LETTERS = new Map([
  ["@", "a"],
  ["$", "s"],
  ["!", "i"],
  ["|", "l"],
  ["€", "e"],
  ["£", "l"],
]);
// Between letters, or at the beginning of a word; not the sign of an e-mail address.
const WITHIN =
  /(?<=[\p{L}\p{N}@$!|€£])(?:[$!|€£]|@(?![\p{L}\p{N}-]{1,63}\.\p{L}))(?=[\p{L}\p{N}@$!|€£])|(?<![\p{L}\p{N}@$!|€£])[@$€£](?=\p{L})|(?<=\p{L}|\p{L}@)[@$](?![\p{L}\p{N}])/gu;
const ANY = /[@$!|€£][\p{L}@$!|€£]|\p{L}[@$]/u;

/** The text with such signs read as letters, of the same length; null where there are none. */
export function withSignsRead(text: string): string | null {
  if (!ANY.test(text)) return null;
  const read = text.replace(WITHIN, (sign) => LETTERS.get(sign) ?? sign);
  return read === text ? null : read;
}
