/** The ways in which people write a name, and hide one: by name, what becomes of the name. */
type Variants = Record<string, (name: string) => string>;

const words = (name: string): string[] => name.split(" ");
const joined = (name: string): string => words(name).join("");
const each = (name: string, change: (letter: string, at: number) => string): string =>
  [...name].map((letter, at) => (letter === " " ? letter : change(letter, at))).join("");
const between = (name: string, sign: string): string =>
  words(name)
    .map((word) => [...word].join(sign))
    .join(" ");
const mapped = (from: string, to: string) => (name: string) =>
  each(name, (letter) => [...to][[...from].indexOf(letter)] ?? letter);
const shifted = (capital: number, small: number) => (name: string) =>
  each(name, (letter) => {
    if (/[A-Z]/.test(letter)) return String.fromCodePoint(capital + letter.charCodeAt(0) - 65);
    return /[a-z]/.test(letter) ? String.fromCodePoint(small + letter.charCodeAt(0) - 97) : letter;
  });
const middle = (name: string): number => {
  const longest = words(name).toSorted((a, b) => b.length - a.length)[0] ?? name;
  return name.indexOf(longest) + Math.floor(longest.length / 2);
};
const broken = (name: string, by: string): string => name.slice(0, middle(name)) + by + name.slice(middle(name));

export const CLEAN: Variants = {
  "as it is listed": (name) => name,
  "small letters": (name) => name.toLowerCase(),
  capitals: (name) => name.toUpperCase(),
  "a genitive": (name) => `${name}'s`,
  "a typographic genitive": (name) => `${name}’s`,
  "a plural": (name) => `${name}s`,
  "accents more": mapped("aeiouAEIOU", "àéîöúÀÉÎÖÚ"),
  "a hashtag": (name) => `#${joined(name)}`,
  "a hashtag in small letters": (name) => `#${joined(name).toLowerCase()}`,
  "a tag with more": (name) => `#Team${joined(name)}`,
  "a tag with more in small letters": (name) => `#team${joined(name).toLowerCase()}`,
  "a handle": (name) => `@${words(name).join("_").toLowerCase()}`,
  "an address of a profile": (name) => `example.com/in/${words(name).join("-").toLowerCase()}`,
  "written together": joined,
  "joined by strokes": (name) => words(name).join("-"),
  "in quotes": (name) => `“${name}”`,
  "in brackets": (name) => `(${name})`,
  "over two lines": (name) => words(name).join("\n"),
  "hard blanks": (name) => words(name).join("\u00a0"),
  "two blanks": (name) => words(name).join("  "),
  "part of a compound": (name) => `${name}-Team`,
};

const LATIN = "aeopcxyiABEHKMOPTX";
const CYRILLIC = "аеорсхуіАВЕНКМОРТХ";

export const DISGUISED: Variants = {
  "zero-width characters": (name) => between(name, "\u200b"),
  "word joiners": (name) => between(name, "\u2060"),
  "soft hyphens": (name) => between(name, "\u00ad"),
  "tag characters": (name) => between(name, "\u{e0061}"),
  lookalikes: mapped(LATIN, CYRILLIC),
  "Greek lookalikes": mapped("oOAEIKMNTX", "οΟΑΕΙΚΜΝΤΧ"),
  "bold letters": shifted(0x1d400, 0x1d41a),
  "sans-serif bold letters": shifted(0x1d5d4, 0x1d5ee),
  "bold script letters": shifted(0x1d4d0, 0x1d4ea),
  "double-struck letters": (name) => shifted(0x1d538, 0x1d552)(name.toLowerCase()),
  "monospaced letters": shifted(0x1d670, 0x1d68a),
  "full-width letters": shifted(0xff21, 0xff41),
  "letters in circles": shifted(0x24b6, 0x24d0),
  "letters in squares": (name) => shifted(0x1f130, 0)(name.toUpperCase()),
  "letters in dark squares": (name) => shifted(0x1f170, 0)(name.toUpperCase()),
  "small capitals": (name) => mapped("abcdefghijklmnopqrstuvwyz", "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡʏᴢ")(name.toLowerCase()),
  "letters apart": (name) =>
    words(name)
      .map((word) => [...word].join(" "))
      .join("   "),
  "letters with dots": (name) => between(name, "."),
  "letters with strokes": (name) => between(name, "-"),
  "letters with low lines": (name) => between(name, "_"),
  "letters with stars": (name) => between(name, "*"),
  "pictures between": (name) => between(name, "🔥"),
  "strike-through": (name) => each(name, (letter) => `${letter}\u0336`),
  underlines: (name) => each(name, (letter) => `${letter}\u0332`),
  "many marks": (name) => each(name, (letter) => `${letter}\u0335\u0348\u033d`),
  "digits for letters": mapped("oieasOIEAS", "0134501345"),
  "signs for letters": mapped("as", "@$"),
  "letters said more often": (name) =>
    name.slice(0, middle(name)) + (name[middle(name)] ?? "").repeat(3) + name.slice(middle(name) + 1),
  "small and capital letters in turn": (name) =>
    each(name, (letter, at) => (at % 2 === 0 ? letter.toLowerCase() : letter.toUpperCase())),
  "a word broken at the end of a line": (name) => broken(name, "-\n"),
  "a word parted by a stroke": (name) => broken(name, "-"),
  "right-to-left overrides": (name) => `\u202e${[...name].toReversed().join("")}\u202c`,
  "isolates of direction": (name) => `\u2066${name}\u2069`,
  "HTML entities": (name) => each(name, (letter) => `&#${letter.charCodeAt(0)};`),
  "hexadecimal entities": (name) => each(name, (letter) => `&#x${letter.charCodeAt(0).toString(16)};`),
};
