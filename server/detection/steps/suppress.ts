import type { Finding } from "../contract.ts";
import type { Candidate } from "../detector.ts";
import type { DirectoryMatch } from "../directory/match.ts";
import { type Document, sentenceAt } from "../document.ts";
import { asks } from "../lexicon/fragments.ts";
import { numbersIn } from "../words/numbers.ts";
import { SpanIndex } from "./span-index.ts";

/** What people may say about their own work, however it sounds to a rule. */
const OWN_MATTERS: ReadonlySet<Finding["category"]> = new Set<Finding["category"]>([
  "hr_info",
  "financial",
  "legal_matter",
  "security_detail",
  "inside_information",
  "roadmap",
  "confidentiality_marker",
  "health_data",
]);
const OF_OWN_WORK = asks(
  "\\b(?:pay|paid|salar(?:y|ies)|wages?|overtime|shifts?|rota|hours|on-call|union|strike|ballot|safety|unsafe|understaffed|workload|breaks|ppe|rights|grievance|harass\\p{L}{1,5}|discriminat\\p{L}{1,4}|retaliat\\p{L}{1,4}|regulator|inspectorate|authority|whistle\\p{L}{1,8}|gehalt|lohn|überstunden|gewerkschaft|streik|betriebsrat|schicht\\p{L}{0,2}|salaire|grève|syndicat|horaires|sueldo|salario|huelga|sindicato|turno)\\b",
);
const OF_OTHERS = asks(
  "\\b(?:clients?|customers?|patients?|candidates?|kunden?|patient(?:in|en)|revenue|margin|bookings|umsatz|marge|chiffre d'affaires)\\b",
);

/** Takes away what the text itself excuses: public names, published facts, protected speech. */
export function suppress<T extends Candidate>(document: Document, found: readonly T[]): T[] {
  const passing = new SpanIndex<DirectoryMatch>();
  for (const match of document.matches) {
    if (match.form.term.status === "public" && match.form.strength === "full") passing.add(match);
  }
  const addresses = new SpanIndex<T>();
  for (const candidate of found) if (candidate.entity === "ADDRESS") addresses.add(candidate);
  const isSpeechProtected = found.some((candidate) => candidate.category === "protected_speech");
  return found.filter((candidate) => {
    if (isSpeechProtected && isAboutOwnWork(document, candidate)) return false;
    if (candidate.category === "financial" || candidate.category === "inside_information") {
      if (isPublishedFact(document, candidate)) return false;
    }
    if (candidate.entity === null || candidate.tag === "public_client") return true;
    // A street named after somebody.
    if (candidate.entity === "PERSON" && addresses.some(candidate, (address) => isWithin(candidate, address)))
      return false;
    // A name that may be told is not something else to another detector.
    return !passing.some(candidate, (match) => match.start <= candidate.start && candidate.end <= match.end);
  });
}

function isWithin(inner: Candidate, outer: Candidate): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Incidents, secrets and other people's affairs stay findings even in a text about one's own work. */
function isAboutOwnWork(document: Document, candidate: Candidate): boolean {
  if (!OWN_MATTERS.has(candidate.category) || candidate.entity !== null) return false;
  if (candidate.tag === "incident" || candidate.tag === "redundancy" || candidate.tag === "patient_story") return false;
  const sentence = sentenceAt(document, candidate.start);
  const words = document.text.slice(
    Math.max(sentence.start, candidate.start - 400),
    Math.min(sentence.end, candidate.end + 400),
  );
  return OF_OWN_WORK.test(words) && !OF_OTHERS.test(words);
}

/** Every figure of the passage is one that has been published. */
function isPublishedFact(document: Document, candidate: Candidate): boolean {
  const figures = numbersIn(document.text.slice(candidate.start, candidate.end));
  if (figures.length === 0) return false;
  return figures.every((figure) => document.directory.publishedFigures.has(figure));
}
