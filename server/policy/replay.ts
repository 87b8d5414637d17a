import { type DetectionContext, Finding, type Organisation } from "../detection/contract.ts";
import { detect, ENGINE_VERSION } from "../detection/engine.ts";
import type { Surface } from "../shared/surfaces.ts";
import type { Circumstance } from "./condition.ts";
import type { Action, Author, FindingMark, PolicyInForce, Verdict } from "./contract.ts";
import { evaluate } from "./evaluate.ts";
import { actionRank } from "./rank.ts";
import { silencer } from "./silencer.ts";
import type { Suppressed } from "./views.ts";

/** A draft that was sent, as a replay needs it. */
export interface PastDraft {
  draftId: string;
  revision: number;
  surface: Surface;
  text: string;
  authorName: string;
  author: Author;
  engine: string;
  /** Everything the engine found then; null where it isn't kept. */
  found: readonly Finding[] | null;
  /** Passages the author kept, with the reason. */
  kept: readonly (FindingMark & { start: number; end: number })[];
  isDeclaredPrivate: boolean;
  circumstances: readonly Circumstance[];
  action: Action;
  verdict: Pick<Verdict, "reasons">;
}

/** What a text is read and judged by besides the policy, as it stands today: the same as for a draft that is being written. */
export interface KnownToday {
  organisation: Organisation;
  registers: Pick<DetectionContext, "protectedDocuments" | "customerTables">;
  suppressions: readonly Suppressed[];
}

export interface Replayed {
  action: Action;
  /** Rules that ask for something now. */
  asking: string[];
  /** Rules that ask for something now and didn't, and the other way round. */
  gained: string[];
  lost: string[];
  /** Rules that ask for something then and now, but not for the same. */
  differing: string[];
  isChanged: boolean;
  /** The text had to be read again. */
  isReadAgain: boolean;
}

/**
 * What another policy would have decided of a draft. It judges what the engine found when the draft was sent, so that
 * nothing differs but the policy: not the directory of today, nor what the masking of secrets has taken away. Only where
 * that isn't kept, or another engine found it, is the text read again, with the directory and registers of today. Phrases
 * that are taken out of a rule today are taken out here.
 */
export function replay(draft: PastDraft, policy: PolicyInForce, known: KnownToday): Replayed {
  const isKept = draft.found !== null && draft.engine === ENGINE_VERSION;
  const found = isKept ? (draft.found ?? []) : read(draft, known);
  const marks = found.map(({ start, end }): FindingMark => {
    const mark = draft.kept.find((one) => one.start === start && one.end === end);
    return mark ?? { fingerprint: "", dismissal: null };
  });
  const facts = { ...draft, isAiReminderDue: false };
  const { verdict } = evaluate(found, facts, policy, ENGINE_VERSION, marks, silencer(draft.text, known.suppressions));
  const was = asking(draft.verdict);
  const now = asking(verdict);
  const gained = [...now.keys()].filter((id) => !was.has(id));
  const lost = [...was.keys()].filter((id) => !now.has(id));
  const differing = [...now].filter(([id, action]) => was.has(id) && was.get(id) !== action).map(([id]) => id);
  const isChanged = asks(verdict.action) !== asks(draft.action) || gained.length + lost.length > 0;
  return { action: verdict.action, asking: [...now.keys()], gained, lost, differing, isChanged, isReadAgain: !isKept };
}

function read(draft: PastDraft, { organisation, registers }: KnownToday): Finding[] {
  const { surface, authorName } = draft;
  return detect(draft.text, { organisation, surface, language: null, authorName, replyingTo: null, ...registers });
}

/** What is only shown may differ by a personal reminder: it decides nothing. */
function asks(action: Action): Action {
  return actionRank(action) >= actionRank("advise") ? action : "pass";
}

function asking({ reasons }: Pick<Verdict, "reasons">): Map<string, Action> {
  return new Map(reasons.filter(({ action }) => asks(action) !== "pass").map(({ ruleId, action }) => [ruleId, action]));
}

/** What the engine found, as it lies in a column. */
export function readFound(stored: unknown): Finding[] | null {
  const parsed = Finding.array().safeParse(stored);
  return parsed.success ? parsed.data : null;
}
