import type { Language } from "../shared/language.ts";
import type { Action, JudgedFinding, Verdict } from "./contract.ts";
import { actionRank, compareGravity, type Gravity } from "./rank.ts";
import { SAYINGS, type Sayings } from "./sayings.ts";
import { CATEGORY_WORDS, NOTE_WORDS, type Note, SEVERITY_WORDS } from "./words.ts";

/** A headline and up to three sentences, for people. */
export interface Explanation {
  headline: string;
  sentences: string[];
}

/** What an explanation can be more exact by. */
interface Known {
  /** The judged findings: passages are counted and called by their kind. Without them, the rules' titles are given. */
  findings?: readonly JudgedFinding[];
  /** The last day (YYYY-MM-DD) on which a clearance holds. */
  until?: string;
  /** English, when not given. Rules' titles are in the language in which the text was judged. */
  language?: Language;
}

/** Tells the author what the verdict means and what to do next. */
export function explainToAuthor(verdict: Verdict, known: Known = {}): Explanation {
  const language = known.language ?? "en";
  const says = SAYINGS[language];
  const { count, named, isOfPassages } = mattersOf(language, verdict, known.findings);
  const post = says.post(known.until === undefined ? null : says.day.format(new Date(`${known.until}T00:00:00Z`)));
  const isOne = count === 1;
  switch (verdict.action) {
    case "pass":
      return passed(says, verdict, post);
    case "info": {
      const [headline, meaning] = says.info(post);
      return { headline, sentences: [meaning] };
    }
    case "advise":
      return { headline: says.advise(count), sentences: [named, ...says.adviseNext(isOne, post)] };
    case "review":
      return isOfPassages
        ? { headline: says.review(count), sentences: [named, says.reviewNext(isOne)] }
        : { headline: says.reviewOfAll, sentences: [named] };
    case "block":
      return { headline: says.block(count), sentences: [named, ...says.blockNext(isOne)] };
  }
}

/** Tells a reviewer why the draft came to them: the gravest rule, what else spoke, what changed the level. */
export function explainToReviewer(verdict: Verdict, language: Language = "en"): Explanation {
  const says = SAYINGS[language];
  const [gravest, ...others] = verdict.reasons.filter(asksSomething).toSorted(compareGravity);
  if (gravest === undefined) return { headline: says.noPerson, sentences: [] };
  const notes = new Set(verdict.reasons.filter(asksSomething).flatMap((reason) => reason.notes));
  const titles = others.map((reason) => says.within(reason.title));
  const also = others.length === 0 ? [] : [sentence(says.also(list(says, titles)))];
  const telling = REVIEWER_NOTES.filter((note) => notes.has(note)).map((note) => NOTE_WORDS[note][language]);
  return {
    headline: sentence(`${SEVERITY_WORDS[gravest.severity][language]}: ${says.within(gravest.title)}`),
    sentences: [...also, ...telling].slice(0, 3),
  };
}

/** What a reviewer has to know beside the rules, most telling first. */
const REVIEWER_NOTES: readonly Note[] = ["contested", "kept", "raised"];
const LISTED = 3;

/** What the author has to look at: passages where there are any, else what rules say of the draft as a whole. */
interface Matters {
  count: number;
  isOfPassages: boolean;
  /** One sentence that names them. */
  named: string;
}

/** Under a block only what blocks is told: the rest can wait until that is done. */
function mattersOf(language: Language, verdict: Verdict, findings: readonly JudgedFinding[] | undefined): Matters {
  const says = SAYINGS[language];
  const isMatter = verdict.action === "block" ? ({ action }: Gravity) => action === "block" : asksSomething;
  const reasons = verdict.reasons.filter(isMatter);
  const passages = new Set(reasons.flatMap((reason) => reason.findings));
  const isOfPassages = passages.size > 0;
  const asking = findings?.filter(isMatter).toSorted(compareGravity) ?? [];
  if (isOfPassages && asking.length > 0) {
    const kinds = new Set(asking.map((finding) => CATEGORY_WORDS[finding.category][language]));
    return { count: asking.length, isOfPassages, named: says.here(list(says, [...kinds])) };
  }
  const spoken = reasons.filter((reason) => !isOfPassages || reason.findings.length > 0).map((reason) => reason.title);
  const titles = [spoken[0] ?? "", ...spoken.slice(1).map(says.within)];
  const count = isOfPassages ? passages.size : reasons.length;
  return { count, isOfPassages, named: sentence(list(says, titles)) };
}

function passed(says: Sayings, verdict: Verdict, post: string): Explanation {
  const [outOfScope] = verdict.reasons;
  if (outOfScope === undefined) return { headline: says.pass(post), sentences: [] };
  return { headline: sentence(outOfScope.title), sentences: [outOfScope.guidance] };
}

function asksSomething({ action }: { action: Action }): boolean {
  return actionRank(action) >= actionRank("advise");
}

/** "a, b and c"; more than three become "a, b and 3 more". */
function list(says: Sayings, words: readonly string[]): string {
  const rest = words.length - LISTED + 1;
  const shown = words.length > LISTED ? [...words.slice(0, LISTED - 1), says.more(rest)] : words;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} ${says.and} ${shown.at(-1)}`;
}

function sentence(words: string): string {
  return /[.?!]$/u.test(words) ? words : `${words}.`;
}
