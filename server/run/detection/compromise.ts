import nlp from "compromise";
import type { Entity } from "../../detection/contract.ts";
import type { LabelledSpan } from "./spans.ts";

export const COMPROMISE_LABELS: readonly Entity[] = ["PERSON", "ORG", "LOCATION"];

/** What compromise takes for names of people, organisations and places: the best package of the ecosystem. */
export function compromiseSpans(text: string): LabelledSpan[] {
  const read = nlp(text);
  return [
    ...spans(read.people().json({ offset: true }), "PERSON", text),
    ...spans(read.organizations().json({ offset: true }), "ORG", text),
    ...spans(read.places().json({ offset: true }), "LOCATION", text),
  ];
}

/** Its places include the punctuation around a name and a possessive; neither is held against it. */
function spans(found: { offset: { start: number; length: number } }[], label: Entity, text: string): LabelledSpan[] {
  return found.flatMap(({ offset }) => {
    const written = text.slice(offset.start, offset.start + offset.length);
    const name = /[\p{L}\p{N}].*[\p{L}\p{N}]/su.exec(written);
    if (name === null) return [];
    const start = offset.start + name.index;
    return [{ start, end: start + name[0].replace(/['’]s$/, "").length, label }];
  });
}
