import type { Annotated } from "./corpus.ts";
import { share } from "./figures.ts";
import { goldOf } from "./score.ts";
import { type LabelledSpan, touches } from "./spans.ts";

type Key = "kind" | "label" | "all";

export interface Kept {
  gold: number;
  touched: number;
  /** The same of the undisguised texts that these are the disguises of. */
  cleanGold: number;
  cleanTouched: number;
}

/** What is still found of a disguised text, counted by kind of disguise, by label, or in all. */
export function keptBy(
  key: Key,
  documents: readonly Annotated[],
  find: (id: string) => LabelledSpan[],
): Map<string, Kept> {
  const clean = new Map(documents.filter(isClean).map((document) => [document.base_id, document]));
  const counts = new Map<string, Kept>();
  for (const document of documents) {
    const base = clean.get(document.base_id);
    if (isClean(document) || base === undefined) continue;
    for (const label of document.judge) {
      const counted = counts.get(nameOf(key, document, label)) ?? {
        gold: 0,
        touched: 0,
        cleanGold: 0,
        cleanTouched: 0,
      };
      const [gold, cleanGold] = [goldOf(label, document), goldOf(label, base)];
      counted.gold += gold.length;
      counted.cleanGold += cleanGold.length;
      counted.touched += touchedOf(gold, find(document.id));
      counted.cleanTouched += touchedOf(cleanGold, find(base.id));
      if (gold.length > 0) counts.set(nameOf(key, document, label), counted);
    }
  }
  return counts;
}

/** Recall under disguise over recall of the clean text; null where nothing was found in the first place. */
export function keptShare({ gold, touched, cleanGold, cleanTouched }: Kept): number | null {
  const [disguised, clean] = [share(touched, gold), share(cleanTouched, cleanGold)];
  return disguised === null || !clean ? null : disguised / clean;
}

function isClean({ evasion }: Annotated): boolean {
  return evasion === "clean";
}

function nameOf(key: Key, document: Annotated, label: string): string {
  if (key === "all") return "all";
  return key === "label" ? label : (document.evasion ?? "");
}

function touchedOf(gold: Annotated["spans"], found: readonly LabelledSpan[]): number {
  return gold.filter((one) => found.some((span) => span.label === one.label && touches(span, one))).length;
}
