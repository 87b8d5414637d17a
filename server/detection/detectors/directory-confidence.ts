import type { DirectoryMatch } from "../directory/match.ts";
import { spellingsOf } from "../directory/spellings.ts";
import { around, type Document, sentenceAt } from "../document.ts";
import { isOrdinaryWord } from "../words/lexicon.ts";

const TITLE_BEFORE = /\b(?:mr|mrs|ms|mx|miss|dr|prof|sir|dame|herrn?|frau|m|mme|monsieur|madame|señora?|sra?)\.?\s*$/iu;
const NAMES_A_PROJECT =
  /\b(?:project|projekt|projet|proyecto|code-?name[d]?|programme?|initiative|workstream|sprint|launch\w*|roll-?out|go-live|migration|steering|kick-?off|deliver\w*|shipp\w*)\b/iu;
const NAMES_A_CLIENT =
  /\b(?:clients?|customers?|kunden?|accounts?|team|thanks|project|contract|deal|engagement|workshop|site|plant|factory|(?:at|for|with|from|bei|chez|für) $)/iu;
const COLLEAGUE_BEFORE =
  /\b(?:our|my|unsere?n?|meine?n?|notre|nuestr[oa]|colleagues?|teammate|manager|boss|chef(?:in)?|kolleg(?:e|in|en)|collègue|compañer[oa])\s(?:(?:dear|lovely|own|great|liebe[rn]?)\s)?$/iu;
const DEPARTMENT_AFTER =
  /^(?:'s)?,?\s(?:from|in|of|aus|von|im|de|du|del)\s(?:(?:the|our|my|dem|der|unserem|unserer|la|le|l'|nuestr[oa])\s?)?(?:finance|sales|legal|hr|people|marketing|operations|ops|it|engineering|product|design|support|procurement|accounting|payroll|compliance|security|research|logistics|vertrieb|einkauf|personal|buchhaltung|rechtsabteilung|entwicklung|produktion|comptabilité|ventes|achats|finanzas|ventas|compras|\p{L}{2,20}\s(?:team|department|desk|office|abteilung))\b/iu;
const LITTLE_WORDS =
  /^(?:a|an|the|of|in|from|our|one|member|colleague|colleagues|person|somebody|team|staff|with|and)$/;

/** How surely a match is the entry that is meant; 0: it isn't. */
export function confidenceOf(document: Document, match: DirectoryMatch, named: ReadonlySet<string>): number {
  const { strength } = match.form;
  if (strength === "full") return judgeFull(document, match);
  return strength === "short" ? judgeShort(document, match, named) : judgeGiven(document, match, named);
}

/** The short forms of whoever is named in full somewhere in the text. */
export function namedInFull(matches: readonly DirectoryMatch[]): ReadonlySet<string> {
  const terms = new Set(matches.filter(({ form }) => form.strength === "full").map(({ form }) => form.term));
  const short = [...terms].flatMap((term) => spellingsOf(term).filter(({ strength }) => strength !== "full"));
  return new Set(short.map(({ joined }) => joined));
}

function judgeFull(document: Document, match: DirectoryMatch): number {
  const { term, boundaries, joined } = match.form;
  const written = document.text.slice(match.start, match.end);
  if (boundaries.length > 0 || /[#@]/.test(document.text[match.start - 1] ?? "")) return 0.97;
  const beside = around(document, match, 24);
  const isMeant = (term.kind === "codename" ? NAMES_A_PROJECT : NAMES_A_CLIENT).test(beside);
  // "marigold" in a garden and "Marigold" the project differ by a capital only.
  if (isSmall(written) && !isSmall(term.name) && !isSmall(document.text)) return isMeant ? 0.85 : 0.55;
  const startsSentence = document.text.slice(sentenceAt(document, match.start).start, match.start).trim() === "";
  if (startsSentence && isOrdinaryWord(joined)) return isMeant ? 0.9 : 0.65;
  return 0.95;
}

/** A surname, or the one telling word of a client's name: something beside it must say that it is meant. */
function judgeShort(document: Document, match: DirectoryMatch, named: ReadonlySet<string>): number {
  const { term, joined } = match.form;
  const isTitled = TITLE_BEFORE.test(document.text.slice(Math.max(0, match.start - 12), match.start));
  if (isSmall(document.text.slice(match.start, match.end))) return isTitled && term.kind === "person" ? 0.85 : 0;
  if (named.has(joined)) return 0.9;
  if (term.kind === "person") return isTitled ? 0.92 : isOrdinaryWord(joined) ? 0 : 0.5;
  const before = document.text.slice(Math.max(0, match.start - 24), match.start);
  return NAMES_A_CLIENT.test(before) || NAMES_A_CLIENT.test(document.text.slice(match.end, match.end + 24)) ? 0.8 : 0.6;
}

/** A given name is a colleague's where the text says so: a tie before it, a department after it, or the full name elsewhere. */
function judgeGiven(document: Document, match: DirectoryMatch, named: ReadonlySet<string>): number {
  if (isSmall(document.text.slice(match.start, match.end))) return 0;
  const after = document.text.slice(match.end, match.end + 60);
  // Another surname follows: somebody else.
  if (/^\s\p{Lu}\p{Ll}/u.test(after)) return 0;
  if (named.has(match.form.joined)) return 0.96;
  const before = document.text.slice(Math.max(0, match.start - 40), match.start);
  if (COLLEAGUE_BEFORE.test(before)) return 0.96;
  if (DEPARTMENT_AFTER.test(after) || sharesDescription(document, match)) return 0.96;
  return 0;
}

/** A telling word of the entry's description stands close by: "our pricing lead". */
function sharesDescription(document: Document, match: DirectoryMatch): boolean {
  const words = match.form.term.approvedDescription?.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  const beside = around(document, match, 40).toLowerCase();
  return words.some((word) => !LITTLE_WORDS.test(word) && beside.includes(word));
}

function isSmall(text: string): boolean {
  return text !== "" && text === text.toLowerCase();
}
