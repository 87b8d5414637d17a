import type { Category, Finding } from "../detection/contract.ts";
import type { Language } from "../shared/language.ts";
import { bracketedIn, type KeyEntry } from "./placeholder.ts";

export interface NeutralVersion {
  text: string;
  /** In the order of the text. */
  key: KeyEntry[];
}

type Named = KeyEntry & { stem: string; entryId: string | null };
type Passage = Pick<Finding, "start" | "end" | "category" | "why">;

/**
 * The text with a placeholder for every passage that gives something away: the same words have the same one. Passages
 * are UTF-16 places of `text`, end excluded. Putting the originals back gives the text again, to the letter.
 */
export function neutralise(text: string, passages: readonly Passage[], language: Language): NeutralVersion {
  const key = new Map<string, Named>();
  const inUse = bracketedIn(text);
  let neutral = "";
  let end = 0;
  for (const passage of outermost(passages)) {
    const original = text.slice(passage.start, passage.end);
    const entry = key.get(original) ?? named(original, passage, [...key.values()], inUse, language);
    key.set(original, { ...entry, times: entry.times + 1 });
    neutral += text.slice(end, passage.start) + entry.placeholder;
    end = passage.end;
  }
  const entries = [...key.values()].map(({ placeholder, original, times }) => ({ placeholder, original, times }));
  return { text: neutral + text.slice(end), key: entries };
}

/** Gives the next free placeholder of its kind; another name for a directory entry that has one is "[Client A2]". */
function named(
  original: string,
  { category, why }: Passage,
  taken: readonly Named[],
  inUse: ReadonlySet<string>,
  language: Language,
): Named {
  const word = (LABELS[category] ?? OTHER)[language];
  const entryId = why.find((evidence) => evidence.entryId !== undefined)?.entryId ?? null;
  const sibling = entryId === null ? undefined : taken.find((entry) => entry.entryId === entryId);
  const isFree = (stem: string) =>
    !inUse.has(stem.toLowerCase()) && taken.every((entry) => entry.placeholder !== `[${stem}]`);
  for (let count = 1; ; count += 1) {
    const stem = sibling ? `${sibling.stem}${count + 1}` : `${word} ${LETTERED.has(category) ? letters(count) : count}`;
    if (isFree(stem)) return { placeholder: `[${stem}]`, original, times: 0, entryId, stem };
  }
}

/** Without those that lie in or over another: the longest stays, so that no half of a name is left standing. */
function outermost(passages: readonly Passage[]): Passage[] {
  const giving = passages.filter(({ category, start, end }) => LABELS[category] !== null && start < end);
  const kept: Passage[] = [];
  for (const passage of giving.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (kept.every((other) => passage.end <= other.start || passage.start >= other.end)) kept.push(passage);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}

/**
 * Of passages about figures only the figures themselves: what is said about them reads on, and a name in their midst
 * keeps its own placeholder. A passage without a digit stays whole.
 */
export function narrowed(text: string, passages: readonly Passage[]): Passage[] {
  return passages.flatMap((passage) => {
    const figures = passage.category === "financial" ? figuresIn(text.slice(passage.start, passage.end)) : [];
    const places = figures.map(({ index, 0: { length } }) => ({
      start: passage.start + index,
      end: passage.start + index + length,
    }));
    return places.length === 0 ? [passage] : places.map((place) => ({ ...passage, ...place }));
  });
}

const figuresIn = (words: string) => [...words.matchAll(FIGURE)];

/** A number with what belongs to it: its currency before or after, per cent, thousands and millions. */
const FIGURE =
  /(?:[€$£¥]\s?|(?:EUR|USD|GBP|CHF)\s)?\d+(?:[.,’'\u00a0]\d+)*(?:\s?(?:%|‰|[€$£¥]|EUR|USD|GBP|CHF|k|m|bn|percent|per cent|thousand|million|billion|Prozent|Tsd|Mio|Mrd|Millionen|Milliarden)(?!\p{L}))*/giu;

/**
 * Whether a finding in a neutral version speaks of a sentence that reads like something sensitive, but whose names or
 * figures are placeholders by now: what a scorer finds in the rest of it is the way of writing, not what it gave away.
 */
export function isSettled({ text, key }: NeutralVersion, { detector, start, end }: Finding): boolean {
  const passage = text.slice(start, end);
  return detector === "passage" && key.some(({ placeholder }) => passage.includes(placeholder));
}

/** A, B … Z, AA, AB …: clients are told apart from the figures beside them. */
function letters(count: number): string {
  const before = Math.floor((count - 1) / 26);
  return (before > 0 ? letters(before) : "") + String.fromCharCode(65 + ((count - 1) % 26));
}

const LETTERED: ReadonlySet<Category> = new Set<Category>(["client_name", "project_codename"]);
const OTHER = { en: "Detail", de: "Angabe" };

/** What a placeholder is called; null where the words themselves give nothing away: praise, a promise, a missing sentence. */
const LABELS: Record<Category, Record<Language, string> | null> = {
  person_name: { en: "Person", de: "Person" },
  client_name: { en: "Client", de: "Kunde" },
  project_codename: { en: "Project", de: "Projekt" },
  roadmap: { en: "Plan", de: "Vorhaben" },
  financial: { en: "Figure", de: "Zahl" },
  inside_information: { en: "Matter", de: "Vorgang" },
  credential: { en: "Secret", de: "Geheimnis" },
  personal_data: { en: "Contact", de: "Kontakt" },
  health_data: OTHER,
  hr_info: OTHER,
  legal_matter: { en: "Matter", de: "Vorgang" },
  security_detail: { en: "System", de: "System" },
  expertise: { en: "Method", de: "Methode" },
  technical_detail: OTHER,
  third_party_content: { en: "Quotation", de: "Zitat" },
  client_matter: { en: "Work", de: "Auftrag" },
  confidentiality_marker: OTHER,
  regulated_claim: null,
  missing_disclosure: null,
  protected_speech: null,
};
