import unhomoglyph from "unhomoglyph";

const CYRILLIC_OR_GREEK = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const LATIN = /\p{Script=Latin}/u;
const ASCII_LETTER = /^[A-Za-z]$/;
const SPACE = /^[\p{Zs}\t\u2028\u2029]$/u;
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
  return character.normalize("NFKC");
}

export function isForeign(character: string): boolean {
  return CYRILLIC_OR_GREEK.test(character);
}

export function isLatin(character: string): boolean {
  return LATIN.test(character);
}

const lookalikes = new Map<string, string | null>();

/** The Latin letter a Cyrillic or Greek one looks like, or null. Case is kept: a capital stays a capital. */
export function latinLookalike(character: string): string | null {
  const known = lookalikes.get(character);
  if (known !== undefined) return known;
  const folded = EXTRA_LOOKALIKES.get(character) ?? unhomoglyph(character);
  const letter = ASCII_LETTER.test(folded) ? sameCase(character, folded) : null;
  lookalikes.set(character, letter);
  return letter;
}

/** Where the table of lookalikes is silent or points at a digit-like letter. */
const EXTRA_LOOKALIKES = new Map([
  ["І", "I"],
  ["Ι", "I"],
  ["ӏ", "l"],
  ["к", "k"],
  ["К", "K"],
  ["м", "m"],
  ["М", "M"],
  ["т", "t"],
  ["Т", "T"],
  ["в", "b"],
  ["В", "B"],
  ["н", "h"],
  ["Н", "H"],
  ["η", "n"],
  ["κ", "k"],
  ["τ", "t"],
  ["υ", "u"],
  ["ν", "v"],
  ["ω", "w"],
  ["χ", "x"],
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
