import type { Action, MarkedFinding, Rule, Severity, SurfaceSetting } from "./contract.ts";
import { atMost, type Gravity, raised } from "./rank.ts";
import type { Note } from "./words.ts";

/** A rule that asks for something, as against one that takes a text out of the policy's hands. */
export type AskingRule = Rule & { action: Exclude<Action, "pass"> };

/** One rule speaking of one finding, at the level it has here. */
export interface Voice extends Gravity {
  rule: AskingRule;
  /** Not a guess: counts towards what the draft as a whole is, whatever the author says of it. */
  isSure: boolean;
  notes: Note[];
}

/** A finding together with every rule that speaks of it, the gravest first; there's at least one. */
export interface Heard {
  finding: MarkedFinding;
  gravest: Voice;
  voices: Voice[];
}

/** What a rule asks for because of one finding: its own level, unless doubt, the surface or the author's reason changes it. */
export function voiceOf(rule: AskingRule, finding: MarkedFinding, setting: SurfaceSetting): Voice {
  // A guess stays a guess on every surface: were it raised, bare names would reach reviewers through the AI surfaces.
  if (finding.confidence < rule.certainAt) return shownOnly(rule, false, ["unsure"]);
  const level = setting.isReadByAi ? raised(rule) : rule;
  const notes: Note[] = setting.isReadByAi ? ["raised"] : [];
  if (finding.dismissal === null) return { rule, isSure: true, notes, action: level.action, severity: level.severity };
  return dismissedVoice(rule, level, notes);
}

/**
 * What remains of a rule once the author has given a reason for keeping the passage.
 * What was only advice is theirs to settle. What asked for a person still does: the reason is for that person to weigh.
 * A block becomes a review, secrets included: a false alarm has to be able to reach somebody, and an author who finds
 * the door locked goes round it. Nothing leaves by it, since a review hands nothing over and the stored copy is masked.
 */
function dismissedVoice(rule: AskingRule, level: Gravity, notes: Note[]): Voice {
  if (level.action === "block")
    return { rule, isSure: true, action: "review", severity: level.severity, notes: [...notes, "contested"] };
  if (level.action === "review")
    return { rule, isSure: true, action: "review", severity: level.severity, notes: [...notes, "kept"] };
  return shownOnly(rule, true, [...notes, "settled"]);
}

/** Low at most: a guess or a settled matter mustn't make the draft look grave in the queue. */
function shownOnly(rule: AskingRule, isSure: boolean, notes: Note[]): Voice {
  const severity: Severity = atMost(rule.severity, "low");
  return { rule, isSure, action: "info", severity, notes };
}
