import type { Entity } from "../../detection/contract.ts";
import type { LabelledSpan } from "./spans.ts";

/** What somebody writes in an afternoon: a pattern a label, no checksum, no context. The engine is measured against it. */
const PATTERNS: readonly [Entity, RegExp][] = [
  ["EMAIL", /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g],
  ["PHONE", /\+?\(?\d[\d ().-]{6,18}\d/g],
  ["CREDIT_CARD", /\b\d(?:[ -]?\d){12,18}\b/g],
  ["IBAN", /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{1,4}){3,8}\b/g],
  ["NATIONAL_ID", /\b\d{3}-\d{2}-\d{4}\b/g],
  ["IP", /\b\d{1,3}(?:\.\d{1,3}){3}\b/g],
  ["URL", /\bhttps?:\/\/\S+/g],
  ["ADDRESS", /\b\d{1,5} (?:\p{Lu}\p{L}+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Way|Court|Ct)\b/gu],
  ["DATE", /\b\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\b/g],
  ["SECRET", /\b(?:password|passwd|secret|token|api[_-]?key)\b["']?\s{0,4}[:=]\s{0,4}["']?[^\s"']{8,}/gi],
];

export function patternSpans(text: string): LabelledSpan[] {
  return PATTERNS.flatMap(([label, pattern]) =>
    [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({ start: index, end: index + length, label })),
  );
}
