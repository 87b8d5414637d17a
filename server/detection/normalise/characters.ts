import unhomoglyph from "unhomoglyph";

// Scripts whose letters pass for Latin ones, by the table of confusable characters of UTS #39.
const LOOKS_LATIN =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}\p{Script=Deseret}]/u;
const LATIN = /\p{Script=Latin}/u;
const ASCII_LETTER = /^[A-Za-z]$/;
const SPACE = /^[\p{Zs}\t\u2028\u2029]$/u;
const PHONETIC = /^[\u0250-\u02af\u1d00-\u1dbf]$/u;
const SMALL_CAPITALS = "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡxʏᴢ";

/** Typographic marks that people and editors put in for the plain ones. */
const PUNCTUATION = new Map([
  ["’", "'"],
  ["‘", "'"],
  ["ʼ", "'"],
  ["`", "'"],
  ["´", "'"],
  ["“", '"'],
  ["”", '"'],
  ["„", '"'],
  ["‐", "-"],
  ["‑", "-"],
  ["−", "-"],
]);

/** Letters in boxes and circles which Unicode does not decompose: first code point of each run of A to Z. */
const BOXED = [0x1f130, 0x1f150, 0x1f170];

const plainCache = new Map<string, string>();

/** The ordinary form of one character: NFKC, plain quotes and spaces, letters out of their boxes. Keeps case, accents. */
export function plainCharacter(character: string): string {
  const known = plainCache.get(character);
  if (known !== undefined) return known;
  const plain = computePlain(character);
  plainCache.set(character, plain);
  return plain;
}

function computePlain(character: string): string {
  const mark = PUNCTUATION.get(character);
  if (mark !== undefined) return mark;
  if (SPACE.test(character)) return " ";
  const point = character.codePointAt(0) ?? 0;
  for (const first of BOXED) {
    if (point >= first && point < first + 26) return String.fromCharCode(65 + point - first);
  }
  const small = SMALL_CAPITALS.indexOf(character);
  if (small >= 0) return String.fromCharCode(97 + small);
  const compatible = character.normalize("NFKC");
  // Letters of phonetics stand in for plain ones; those with accents are letters of a language.
  return PHONETIC.test(compatible) ? (latinLetter(compatible) ?? compatible) : compatible;
}

export function isForeign(character: string): boolean {
  return LOOKS_LATIN.test(character);
}

export function isLatin(character: string): boolean {
  return LATIN.test(character);
}

const lookalikes = new Map<string, string | null>();

/** The Latin letter a Cyrillic or Greek one looks like, or null. Case is kept: a capital stays a capital. */
export function latinLookalike(character: string): string | null {
  const known = lookalikes.get(character);
  if (known !== undefined) return known;
  const letter = latinLetter(character);
  const found = letter === null ? null : sameCase(character, letter);
  lookalikes.set(character, found);
  return found;
}

/** The ASCII letter to which the table of confusable characters leads, by way of a small capital or without an accent. */
function latinLetter(character: string): string | null {
  const own = OF_OUR_OWN.get(character.toLowerCase());
  if (own !== undefined) return own;
  const folded = unhomoglyph(character)
    .normalize("NFD")
    .replace(/\p{M}+/gu, "");
  const small = SMALL_CAPITALS.indexOf(folded);
  const letter = small >= 0 ? String.fromCharCode(97 + small) : (OF_OUR_OWN.get(folded) ?? folded);
  return ASCII_LETTER.test(letter) ? letter : null;
}

/** Where the table is silent, or leads to a letter that no longer looks like one: kra, turned w; i and not l. */
const OF_OUR_OWN = new Map([
  ["ĸ", "k"],
  ["ʍ", "m"],
  ["ω", "w"],
  ["і", "i"],
  ["ι", "i"],
  ["ӏ", "l"],
]);

function sameCase(character: string, letter: string): string {
  const isUpper = character !== character.toLowerCase();
  return isUpper ? letter.toUpperCase() : letter.toLowerCase();
}

const UNDECOMPOSED = new Map([
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["ø", "o"],
  ["ł", "l"],
  ["đ", "d"],
  ["ð", "d"],
  ["þ", "th"],
  ["ı", "i"],
]);

const foldedCache = new Map<string, string>();

/** Lower case without accents, for comparing names. */
export function foldCharacter(character: string): string {
  const known = foldedCache.get(character);
  if (known !== undefined) return known;
  const lower = character.toLowerCase();
  const bare = UNDECOMPOSED.get(lower) ?? lower.normalize("NFD").replace(/\p{M}+/gu, "");
  foldedCache.set(character, bare);
  return bare;
}
