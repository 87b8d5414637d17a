import canonicalize from "canonicalize";
import type { PolicyDocument, Rule, Said, SurfaceSetting } from "./contract.ts";

/** What one policy changes of another, in sentences: rules added and taken away, then what differs in those that stay. */
export function compare(from: PolicyDocument, to: PolicyDocument): Said[] {
  const before = new Map(from.rules.map((rule) => [rule.id, rule]));
  const after = new Map(to.rules.map((rule) => [rule.id, rule]));
  return [
    ...to.rules.filter((rule) => !before.has(rule.id)).map(added),
    ...from.rules.filter((rule) => !after.has(rule.id)).map(removed),
    ...to.rules.flatMap((rule) => {
      const old = before.get(rule.id);
      return old === undefined ? [] : ruleChanges(old, rule);
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

function ruleChanges(old: Rule, rule: Rule): Said[] {
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
        en: `${id} changes its ${name.en} from ${old[field] ?? "none"} to ${rule[field] ?? "none"}.`,
        de: `${id} ändert ${name.de} von ${old[field] ?? "keins"} zu ${rule[field] ?? "keins"}.`,
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
  said.push(...surfacesOf(old, rule));
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

function surfacesOf(old: Rule, rule: Rule): Said[] {
  const gained = rule.surfaces.filter((surface) => !old.surfaces.includes(surface)).join(", ");
  const lost = old.surfaces.filter((surface) => !rule.surfaces.includes(surface)).join(", ");
  return [
    ...(gained === ""
      ? []
      : [{ en: `${rule.id} now holds on ${gained}.`, de: `${rule.id} gilt jetzt auch für ${gained}.` }]),
    ...(lost === ""
      ? []
      : [{ en: `${rule.id} no longer holds on ${lost}.`, de: `${rule.id} gilt nicht mehr für ${lost}.` }]),
  ];
}

function surfaceChanges(old: SurfaceSetting, surface: SurfaceSetting): Said[] {
  if (canonicalize(old) === canonicalize(surface)) return [];
  const differs = (["title", "hint", "limit", "fold", "isReadByAi", "validDays"] as const).filter(
    (field) => canonicalize(old[field]) !== canonicalize(surface[field]),
  );
  const fields = differs.join(", ");
  return [
    {
      en: `The surface ${surface.id} is set differently: ${fields}.`,
      de: `Der Ort ${surface.id} ist anders eingestellt: ${fields}.`,
    },
  ];
}
