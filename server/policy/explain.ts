import type { Action, JudgedFinding, Verdict } from "./contract.ts";
import { actionRank, compareGravity, type Gravity } from "./rank.ts";
import { NOTES } from "./voices.ts";
import { CATEGORY_WORDS, SEVERITY_WORDS } from "./words.ts";

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
}

/** Tells the author what the verdict means and what to do next. */
export function explainToAuthor(verdict: Verdict, known: Known = {}): Explanation {
  const matters = mattersOf(verdict, known.findings);
  const post = `You can copy and post this text${known.until === undefined ? "" : ` until ${day(known.until)}`}.`;
  const it = matters.count === 1 ? "it" : "them";
  switch (verdict.action) {
    case "pass":
      return passed(verdict, post);
    case "info":
      return {
        headline: `Nothing you have to change. ${post}`,
        sentences: ["What is marked is there to know; it asks nothing of you."],
      };
    case "advise":
      return {
        headline: `${things(matters.count)} to read before you post.`,
        sentences: [
          matters.named,
          `Change ${it}, or confirm that you have read the guidance.`,
          `Then it's yours: ${lower(post)}`,
        ],
      };
    case "review":
      return matters.isOfPassages
        ? {
            headline: `${things(matters.count)} to look at before this can go out.`,
            sentences: [matters.named, `Change ${it}, or send the draft as it is: a person reads it and answers you.`],
          }
        : { headline: "A person reads this before it goes out.", sentences: [matters.named] };
    case "block":
      return {
        headline: `${things(matters.count)} to change before this can go to review.`,
        sentences: [matters.named, `Change or remove ${it}.`, "If it's a false alarm, say why and a person decides."],
      };
  }
}

/** Tells a reviewer why the draft came to them: the gravest rule, what else spoke, what changed the level. */
export function explainToReviewer(verdict: Verdict): Explanation {
  const [gravest, ...others] = verdict.reasons.filter(asksSomething).toSorted(compareGravity);
  if (gravest === undefined) return { headline: "No rule asks for a person.", sentences: [] };
  const notes = new Set(verdict.reasons.filter(asksSomething).flatMap((reason) => reason.notes));
  const also = others.length === 0 ? [] : [sentence(`Also: ${list(others.map((reason) => lower(reason.title)))}`)];
  return {
    headline: sentence(`${SEVERITY_WORDS[gravest.severity]}: ${lower(gravest.title)}`),
    sentences: [...also, ...REVIEWER_NOTES.filter((note) => notes.has(note))].slice(0, 3),
  };
}

/** What a reviewer has to know beside the rules, most telling first. */
const REVIEWER_NOTES: readonly string[] = [NOTES.contested, NOTES.kept, NOTES.raised];
const LISTED = 3;
const COUNTED = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];
const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", timeZone: "UTC" });

/** What the author has to look at: passages where there are any, else what rules say of the draft as a whole. */
interface Matters {
  count: number;
  isOfPassages: boolean;
  /** One sentence that names them. */
  named: string;
}

/** Under a block only what blocks is told: the rest can wait until that is done. */
function mattersOf(verdict: Verdict, findings: readonly JudgedFinding[] | undefined): Matters {
  const isMatter = verdict.action === "block" ? ({ action }: Gravity) => action === "block" : asksSomething;
  const reasons = verdict.reasons.filter(isMatter);
  const passages = new Set(reasons.flatMap((reason) => reason.findings));
  const isOfPassages = passages.size > 0;
  const asking = findings?.filter(isMatter).toSorted(compareGravity) ?? [];
  if (isOfPassages && asking.length > 0) {
    const kinds = new Set(asking.map((finding) => lower(CATEGORY_WORDS[finding.category])));
    return { count: asking.length, isOfPassages, named: `Here: ${list([...kinds])}.` };
  }
  const spoken = reasons.filter((reason) => !isOfPassages || reason.findings.length > 0).map((reason) => reason.title);
  const titles = [spoken[0] ?? "", ...spoken.slice(1).map(lower)];
  return { count: isOfPassages ? passages.size : reasons.length, isOfPassages, named: sentence(list(titles)) };
}

function passed(verdict: Verdict, post: string): Explanation {
  const [outOfScope] = verdict.reasons;
  if (outOfScope === undefined) return { headline: `Nothing to fix. ${post}`, sentences: [] };
  return { headline: sentence(outOfScope.title), sentences: [outOfScope.guidance] };
}

function asksSomething({ action }: { action: Action }): boolean {
  return actionRank(action) >= actionRank("advise");
}

/** "a, b and c"; more than three become "a, b and 3 more". */
function list(words: readonly string[]): string {
  const shown = words.length > LISTED ? [...words.slice(0, LISTED - 1), `${words.length - LISTED + 1} more`] : words;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}

function things(count: number): string {
  return `${COUNTED[count] ?? count} thing${count === 1 ? "" : "s"}`;
}

function sentence(words: string): string {
  return /[.?!]$/u.test(words) ? words : `${words}.`;
}

/** For the middle of a sentence; an acronym stays as it is. */
function lower(sentence: string): string {
  return /^\p{Lu}\p{Lu}/u.test(sentence) ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

function day(date: string): string {
  return DAY.format(new Date(`${date}T00:00:00Z`));
}
