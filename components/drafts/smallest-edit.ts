import type { LiveFinding } from "./live-finding.ts";

type Edited = Pick<LiveFinding, "start" | "end" | "tag" | "replacement">;

/** What taking a finding's fix does to the text as it stands: replace from, to (UTF-16 units, end excluded), by. */
export function smallestEdit(text: string, { start, end, tag, replacement }: Edited): [number, number, string] {
  const words = replacement ?? "";
  // It has to be read before "see more".
  if (tag !== null && AT_THE_BEGINNING.has(tag)) return [0, 0, `${words} `];
  const from = tag !== null && PEOPLE.has(tag) ? start - titleBefore(text, start) : start;
  // Without its passage a sentence shouldn't keep two spaces.
  const isBetweenSpaces = words === "" && (from === 0 || /\s/.test(text[from - 1] ?? "")) && text[end] === " ";
  return [from, isBetweenSpaces ? end + 1 : end, startsSentence(text, from) ? capital(words) : words];
}

const AT_THE_BEGINNING: ReadonlySet<string> = new Set(["no_disclosure", "no_risk_warning"]);
const PEOPLE: ReadonlySet<string> = new Set(["colleague", "colleague_private", "outside_person", "weak_name"]);
const TITLE = /(?:^|\s)((?:(?:Mr|Mrs|Ms|Mx|Dr|Prof|Herrn?|Frau|Mme)\.?\s){1,2})$/u;

const titleBefore = (text: string, start: number) =>
  TITLE.exec(text.slice(Math.max(0, start - 24), start))?.[1]?.length ?? 0;
const startsSentence = (text: string, start: number) =>
  /(?:^|[.!?\n]["“”„]?\s*)$/u.test(text.slice(Math.max(0, start - 8), start));
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
