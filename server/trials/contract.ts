import { z } from "zod";
import type { JudgedFinding } from "../policy/contract.ts";
import { GivenText } from "../shared/given.ts";
import { Surface } from "../shared/surfaces.ts";

export const LONGEST_TRIAL = 20_000;

export const TryText = z.strictObject({ text: GivenText.min(1).max(LONGEST_TRIAL), surface: Surface });
export type TryText = z.output<typeof TryText>;

/** What the engine makes of a text. */
export interface Trial {
  /** The text with disguises undone, as patterns and names are compared with it. */
  canonical: string;
  /** Places are UTF-16 units of the text as it was given. */
  findings: Pick<
    JudgedFinding,
    | ("start" | "end" | "category" | "detector" | "confidence" | "why" | "replacement")
    | ("ruleId" | "ruleTitle" | "severity" | "action" | "guidance" | "fix" | "source")
  >[];
}

/** Shares 0…1 of one corpus and label, ours beside a peer's; null where nothing could be measured. */
export interface EntityFigures {
  corpus: string;
  label: string;
  gold: number;
  precision: number | null;
  recall: number | null;
  falseFlags: number | null;
  peer: string | null;
  peerPrecision: number | null;
  peerRecall: number | null;
}

/** Shares 0…1: sensitive passages told, those of them with the right category, innocent texts flagged. */
export interface ExpertiseRow {
  corpus: string;
  passages: number;
  recall: number | null;
  categoryRight: number | null;
  falseFlags: number | null;
}

/** Shares 0…1 of posts that copy a protected document to a degree; `none` and `elsewhere` copy nothing. */
export interface CopiesRow {
  level: string;
  posts: number;
  told: number | null;
  rightDocument: number | null;
  plain: number | null;
}

/** Share of the recall that is left under a disguise; more than 1 where it helps. */
export interface EvasionRow {
  disguise: string;
  kept: number | null;
}

export interface FiguresView {
  engine: string;
  bytes: number;
  data: { file: string; attribution: string }[];
  entities: EntityFigures[];
  expertise: ExpertiseRow[];
  copies: CopiesRow[];
  evasion: EvasionRow[];
}
