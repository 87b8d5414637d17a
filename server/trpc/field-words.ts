import type { z } from "zod";
import type { Language, Sentence } from "../shared/language.ts";

type Issue = z.core.$ZodIssue;
type Says = (issue: Issue) => Sentence | null;

/**
 * What stands beside a field that was refused, in the reader's language. A contract's own sentence goes first; anything
 * else is said by what is wrong with the value. A parser's own words never leave the house.
 */
export function fieldSentence(issue: Issue, language: Language): string {
  return (OWN[issue.message] ?? SAYS[issue.code]?.(issue) ?? UNFIT)[language];
}

/** Sentences that contracts give along, by their English. */
export const OWN: Readonly<Record<string, Sentence>> = Object.fromEntries(
  [
    ["Give a time zone such as Europe/Dublin.", "Geben Sie eine Zeitzone an, etwa Europe/Berlin."],
    ["The last day comes after the first.", "Der letzte Tag kommt nach dem ersten."],
    ["The day's work ends after it begins.", "Der Arbeitstag endet, nachdem er begonnen hat."],
    ["Say why.", "Sagen Sie, warum."],
    ["Say why somebody else should look at it.", "Sagen Sie, warum jemand anders ihn ansehen soll."],
    ["Only a profile text is for a field of the profile.", "Nur ein Profiltext ist für ein Feld des Profils bestimmt."],
    ["A phrase has at least two characters.", "Eine Wendung hat mindestens zwei Zeichen."],
    ["Say why in a few words.", "Sagen Sie in ein paar Worten, warum."],
    ["Write a comment, or what you would write there.", "Schreiben Sie einen Kommentar, oder was dort stehen sollte."],
    ["Write at least one word.", "Schreiben Sie mindestens ein Wort."],
    ["Quiet hours have a beginning and an end.", "Ruhezeiten haben einen Anfang und ein Ende."],
    ["Give an address that starts with https://.", "Geben Sie eine Adresse an, die mit https:// beginnt."],
    [
      "Give the address of the post: it starts with https://.",
      "Geben Sie die Adresse des Beitrags an: Sie beginnt mit https://.",
    ],
    ["Give the address without a name or password in it.", "Geben Sie die Adresse ohne Namen oder Passwort darin an."],
    ["Give a day since 1900.", "Geben Sie einen Tag ab 1900 an."],
    ["Give a name.", "Geben Sie einen Namen an."],
    ["Give it a name.", "Geben Sie einen Namen an."],
    ["A name has at least two characters.", "Ein Name hat mindestens zwei Zeichen."],
    ["Use at least 12 characters.", "Nehmen Sie mindestens 12 Zeichen."],
  ].map(([en = "", de = ""]) => [en, { en, de }]),
);

const UNFIT: Sentence = { en: "This value doesn't fit here.", de: "Dieser Wert passt hier nicht." };
const EMPTY: Sentence = { en: "Fill this in.", de: "Füllen Sie dieses Feld aus." };
const CHOOSE: Sentence = { en: "Choose one of the values offered.", de: "Wählen Sie einen der angebotenen Werte." };

const SAYS: Partial<Record<Issue["code"], Says>> = {
  invalid_type: (issue) => {
    // Issues come without their input, so that nothing of it is repeated; what it was is said only here.
    if (/received (?:undefined|null)$/.test(issue.message)) return EMPTY;
    const expected = "expected" in issue ? String(issue.expected) : "";
    return ["number", "int"].includes(expected) ? { en: "Give a number.", de: "Geben Sie eine Zahl an." } : null;
  },
  too_small: (issue) => ("minimum" in issue ? tooSmall(issue.origin, Number(issue.minimum)) : null),
  too_big: (issue) => ("maximum" in issue ? tooBig(issue.origin, Number(issue.maximum)) : null),
  invalid_format: (issue) => ("format" in issue ? (FORMATS[issue.format] ?? null) : null),
  invalid_value: () => CHOOSE,
  unrecognized_keys: () => UNFIT,
};

const FORMATS: Readonly<Record<string, Sentence>> = {
  email: {
    en: "Give an e-mail address such as ana@example.org.",
    de: "Geben Sie eine E-Mail-Adresse an, etwa ana@example.org.",
  },
  url: { en: "Give an address that starts with https://.", de: "Geben Sie eine Adresse an, die mit https:// beginnt." },
  date: { en: "Give a date.", de: "Geben Sie ein Datum an." },
  datetime: { en: "Give a day and a time.", de: "Geben Sie Tag und Uhrzeit an." },
};

function tooSmall(origin: string, least: number): Sentence {
  if (origin === "string" && least <= 1) return EMPTY;
  const count = NUMBERS.en.format(least);
  const zahl = NUMBERS.de.format(least);
  if (origin === "string")
    return { en: `Use at least ${count} characters.`, de: `Nehmen Sie mindestens ${zahl} Zeichen.` };
  if (isMany(origin)) return { en: `Choose at least ${count}.`, de: `Wählen Sie mindestens ${zahl}.` };
  return { en: `Give at least ${count}.`, de: `Geben Sie mindestens ${zahl} an.` };
}

function tooBig(origin: string, most: number): Sentence {
  const count = NUMBERS.en.format(most);
  const zahl = NUMBERS.de.format(most);
  if (origin === "string")
    return { en: `Use at most ${count} characters.`, de: `Nehmen Sie höchstens ${zahl} Zeichen.` };
  if (isMany(origin)) return { en: `Choose at most ${count}.`, de: `Wählen Sie höchstens ${zahl}.` };
  return { en: `Give at most ${count}.`, de: `Geben Sie höchstens ${zahl} an.` };
}

const isMany = (origin: string) => origin === "array" || origin === "set";
const NUMBERS = { en: new Intl.NumberFormat("en"), de: new Intl.NumberFormat("de") };
