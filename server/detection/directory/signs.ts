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
const SIGNS = new Set([...LETTERS.keys()].map((sign) => sign.charCodeAt(0)));
const HIGHEST_ASCII = 127;

/** The text with such signs read as letters, of the same length; null where there are none. */
export function withSignsRead(text: string): string | null {
  if (!hasSigns(text)) return null;
  const read = text.replace(WITHIN, (sign) => LETTERS.get(sign) ?? sign);
  return read === text ? null : read;
}

/** Asks at the signs alone, as most letters aren't one. */
function hasSigns(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // Letters of ASCII and blanks, which are nearly everything, are passed over with one comparison each.
    if (unit <= 32 || (unit > 64 && unit < 124) || (unit > 36 && unit < 64)) continue;
    if (unit <= HIGHEST_ASCII || unit === 0x20ac || unit === 0xa3) {
      if (SIGNS.has(unit) && ANY.test(text.slice(Math.max(0, at - 2), at + 3))) return true;
    }
  }
  return false;
}
