import type { Category } from "../detection/contract.ts";
import type { Language, Sentence } from "../shared/language.ts";

/** How grave a matter is. Order matters: `SEVERITIES.indexOf` is its rank, 0…4, which is what tables store. */
export const SEVERITIES = ["none", "low", "medium", "high", "critical"] as const;
type Severity = (typeof SEVERITIES)[number];

/** What a severity is called on screen. */
export const SEVERITY_WORDS: Record<Severity, Sentence> = {
  none: { en: "None", de: "Keine" },
  low: { en: "Low", de: "Gering" },
  medium: { en: "Medium", de: "Mittel" },
  high: { en: "High", de: "Hoch" },
  critical: { en: "Critical", de: "Kritisch" },
};

/** What may change a rule's own level. The code is kept with the verdict; who reads it reads it in their own language. */
export const NOTE_WORDS = {
  unsure: {
    en: "Not sure enough to ask for anything: shown only.",
    de: "Nicht sicher genug, um etwas zu verlangen: nur gezeigt.",
  },
  raised: {
    en: "Raised one level: AI reads this text on click.",
    de: "Eine Stufe höher: Eine KI liest diesen Text beim Klick.",
  },
  settled: {
    en: "Settled: the author keeps the passage and said why.",
    de: "Erledigt: Die Stelle bleibt, und es ist gesagt, warum.",
  },
  kept: {
    en: "The author keeps the passage and said why.",
    de: "Die Stelle bleibt, und es ist gesagt, warum.",
  },
  contested: {
    en: "The author says that the block is a false alarm and why: a person decides.",
    de: "Die Sperre wird als Fehlalarm bezeichnet und begründet: Eine Person entscheidet.",
  },
} as const satisfies Record<string, Sentence>;
export type Note = keyof typeof NOTE_WORDS;

const NOTES = Object.keys(NOTE_WORDS) as Note[];

/** Verdicts of earlier releases kept the English sentence; null for what no release has said. */
export function parseNote(kept: string): Note | null {
  return NOTES.find((note) => note === kept || NOTE_WORDS[note].en === kept) ?? null;
}

/** What the policy asks for, mildest first. `pass` is the action of a draft that no rule speaks of. */
export const ACTIONS = ["pass", "info", "advise", "review", "block"] as const;

/** What an action is called on screen; with the two by which a rule takes a text out of the policy's hands. */
export const ACTION_WORDS: Record<(typeof ACTIONS)[number] | "never_flag" | "out_of_scope", Sentence> = {
  pass: { en: "Cleared", de: "Freigegeben" },
  info: { en: "Good to know", de: "Gut zu wissen" },
  advise: { en: "Read before you post", de: "Vor dem Veröffentlichen lesen" },
  review: { en: "Needs a reviewer", de: "Braucht eine Prüfung" },
  block: { en: "Has to change first", de: "Muss erst geändert werden" },
  never_flag: { en: "Never flagged", de: "Wird nie markiert" },
  out_of_scope: { en: "Not our business", de: "Nicht unsere Sache" },
};

/** A category in the middle of a sentence. */
export const CATEGORY_WORDS: Record<Category, Sentence> = {
  person_name: { en: "someone's name", de: "ein Name" },
  client_name: { en: "a client's name", de: "ein Kundenname" },
  project_codename: { en: "an internal project name", de: "ein interner Projektname" },
  roadmap: { en: "a plan not yet announced", de: "ein noch nicht angekündigtes Vorhaben" },
  financial: { en: "a figure or price", de: "eine Zahl oder ein Preis" },
  inside_information: { en: "possible inside information", de: "eine mögliche Insiderinformation" },
  credential: { en: "a password or key", de: "ein Passwort oder Schlüssel" },
  personal_data: { en: "contact details or an identifier", de: "Kontaktdaten oder eine Kennung" },
  health_data: { en: "someone's health", de: "die Gesundheit einer Person" },
  hr_info: { en: "someone's job or pay", de: "die Stelle oder das Gehalt einer Person" },
  legal_matter: { en: "a dispute or legal advice", de: "ein Streitfall oder Rechtsrat" },
  security_detail: { en: "a detail of our security", de: "eine Einzelheit unserer Sicherheit" },
  expertise: { en: "our own know-how", de: "unser eigenes Wissen" },
  technical_detail: { en: "a technical detail", de: "eine technische Einzelheit" },
  third_party_content: { en: "text from someone else's document", de: "Text aus fremden Unterlagen" },
  regulated_claim: { en: "a claim that needs proof", de: "eine Aussage, die einen Beleg braucht" },
  missing_disclosure: { en: "your connection to us", de: "Ihre Verbindung zu uns" },
  confidentiality_marker: {
    en: "a sign that it isn't public yet",
    de: "ein Zeichen, dass es noch nicht öffentlich ist",
  },
  client_matter: { en: "work for a client", de: "die Arbeit für einen Kunden" },
  protected_speech: { en: "protected speech", de: "geschützte Rede" },
};

/** A category by itself; one of an earlier release stands for itself. */
export function categoryName(category: string, language: Language): string {
  const known: Partial<Record<string, Sentence>> = CATEGORY_WORDS;
  const words = known[category]?.[language] ?? category;
  return words.charAt(0).toUpperCase() + words.slice(1);
}
