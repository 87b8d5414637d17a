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

export interface FiguresView {
  engine: string;
  bytes: number;
  data: { file: string; attribution: string }[];
  entities: EntityFigures[];
}
