import canonicalize from "canonicalize";
import type { Language, PolicyDocument, Rule, Said, SurfaceSetting } from "./contract.ts";
import { ACTION_WORDS, SEVERITY_WORDS } from "./words.ts";

/** What one policy changes of another, in sentences: rules added and taken away, then what differs in those that stay. */
export function compare(from: PolicyDocument, to: PolicyDocument): Said[] {
  const before = new Map(from.rules.map((rule) => [rule.id, rule]));
  const after = new Map(to.rules.map((rule) => [rule.id, rule]));
  return [
    ...to.rules.filter((rule) => !before.has(rule.id)).map(added),
    ...from.rules.filter((rule) => !after.has(rule.id)).map(removed),
    ...to.rules.flatMap((rule) => {
      const old = before.get(rule.id);
      return old === undefined ? [] : ruleChanges(old, rule, to.surfaces);
    }),
    ...to.surfaces.flatMap((surface) => {
      const old = from.surfaces.find((one) => one.id === surface.id);
      return old === undefined ? [] : surfaceChanges(old, surface);
    }),
  ];
}

/** The ids of the rules that differ, those that came and went among them. */
export function changedRules(from: PolicyDocument, to: PolicyDocument): string[] {
  const before = new Map(from.rules.map((rule) => [rule.id, canonicalize(rule)]));
  const after = new Map(to.rules.map((rule) => [rule.id, canonicalize(rule)]));
  return [...new Set([...before.keys(), ...after.keys()])].filter((id) => before.get(id) !== after.get(id)).sort();
}

const added = ({ id, title, mode }: Rule): Said => ({
  en: `${id} is new: “${title.en}” (${mode}).`,
  de: `${id} ist neu: „${title.de}“ (${MODE[mode].de}).`,
});
const removed = ({ id, title }: Rule): Said => ({
  en: `${id} is gone: “${title.en}”.`,
  de: `${id} entfällt: „${title.de}“.`,
});

const MODE: Record<Rule["mode"], Said> = {
  on: { en: "on", de: "an" },
  off: { en: "off", de: "aus" },
  shadow: { en: "in shadow", de: "im Schatten" },
};

function ruleChanges(old: Rule, rule: Rule, surfaces: readonly SurfaceSetting[]): Said[] {
  const { id } = rule;
  const said: Said[] = [];
  if (old.mode !== rule.mode)
    said.push({
      en: `${id} was ${MODE[old.mode].en} and is now ${MODE[rule.mode].en}.`,
      de: `${id} war ${MODE[old.mode].de} und ist jetzt ${MODE[rule.mode].de}.`,
    });
  for (const [field, name] of VALUES) {
    if (old[field] !== rule[field])
      said.push({
        en: `${id} changes its ${name.en} from ${sayOf(old, field, "en")} to ${sayOf(rule, field, "en")}.`,
        de: `${id} ändert ${name.de} von ${sayOf(old, field, "de")} zu ${sayOf(rule, field, "de")}.`,
      });
  }
  for (const [field, name] of WORDS) {
    for (const language of ["en", "de"] as const) {
      if (old[field][language] !== rule[field][language])
        said.push({
          en: `${id} changes its ${name.en} (${language}) to: “${rule[field][language]}”`,
          de: `${id} ändert ${name.de} (${language}) zu: „${rule[field][language]}“`,
        });
    }
  }
  said.push(...surfacesOf(old, rule, surfaces));
  for (const [field, name] of WHOLES) {
    if (canonicalize(old[field] ?? null) !== canonicalize(rule[field] ?? null))
      said.push({ en: `${id} changes ${name.en}.`, de: `${id} ändert ${name.de}.` });
  }
  return said;
}

const VALUES = [
  ["action", { en: "action", de: "die Folge" }],
  ["severity", { en: "severity", de: "die Schwere" }],
  ["certainAt", { en: "certainty", de: "die nötige Gewissheit" }],
  ["source", { en: "source", de: "die Quelle" }],
  ["jurisdictions", { en: "jurisdictions", de: "den Geltungsbereich" }],
  ["recheckBy", { en: "day of the next look", de: "den Tag der nächsten Prüfung" }],
  ["owner", { en: "owner", de: "wer sie verantwortet" }],
] as const;

type Value = (typeof VALUES)[number][0];

/** As it reads on screen. */
function sayOf(rule: Rule, field: Value, language: Language): string | number {
  if (field === "action") return quoted(ACTION_WORDS[rule.action][language], language);
  if (field === "severity") return quoted(SEVERITY_WORDS[rule.severity][language], language);
  return rule[field] ?? { en: "none", de: "keins" }[language];
}

const quoted = (words: string, language: Language) => (language === "de" ? `„${words}“` : `“${words}”`);

const WORDS = [
  ["title", { en: "title", de: "den Titel" }],
  ["guidance", { en: "guidance", de: "die Anleitung" }],
  ["suggestedFix", { en: "suggested fix", de: "den Vorschlag" }],
  ["trigger", { en: "words that say when it speaks", de: "die Worte, wann sie spricht" }],
] as const;

const WHOLES = [
  ["when", { en: "its condition", de: "ihre Bedingung" }],
  ["audience", { en: "whose drafts it speaks of", de: "von wessen Entwürfen sie spricht" }],
  ["examples", { en: "its examples", de: "ihre Beispiele" }],
] as const;

function surfacesOf(
  { surfaces: before }: Rule,
  { id, surfaces: after }: Rule,
  settings: readonly SurfaceSetting[],
): Said[] {
  const named = (among: Rule["surfaces"], others: Rule["surfaces"], language: Language) =>
    among
      .filter((surface) => !others.includes(surface))
      .map((surface) => settings.find((one) => one.id === surface)?.title[language] ?? surface)
      .join(", ");
  const gained = (language: Language) => named(after, before, language);
  const lost = (language: Language) => named(before, after, language);
  return [
    ...(gained("en") === ""
      ? []
      : [{ en: `${id} now holds on ${gained("en")}.`, de: `${id} gilt jetzt auch für ${gained("de")}.` }]),
    ...(lost("en") === ""
      ? []
      : [{ en: `${id} no longer holds on ${lost("en")}.`, de: `${id} gilt nicht mehr für ${lost("de")}.` }]),
  ];
}

const SETTINGS = [
  ["title", { en: "name", de: "Name" }],
  ["hint", { en: "what becomes of the text", de: "was aus dem Text wird" }],
  ["limit", { en: "limit", de: "Grenze" }],
  ["fold", { en: "where it is cut", de: "wo abgeschnitten wird" }],
  ["isReadByAi", { en: "whether AI reads it", de: "ob eine KI ihn liest" }],
  ["validDays", { en: "how long a clearance holds", de: "wie lange eine Freigabe gilt" }],
] as const;

function surfaceChanges(old: SurfaceSetting, surface: SurfaceSetting): Said[] {
  if (canonicalize(old) === canonicalize(surface)) return [];
  const differs = SETTINGS.filter(([field]) => canonicalize(old[field]) !== canonicalize(surface[field]));
  const fields = (language: Language) => differs.map(([, name]) => name[language]).join(", ");
  return [
    {
      en: `The surface “${surface.title.en}” is set differently: ${fields("en")}.`,
      de: `Der Ort „${surface.title.de}“ ist anders eingestellt: ${fields("de")}.`,
    },
  ];
}
