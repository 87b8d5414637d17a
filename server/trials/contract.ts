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
