import { z } from "zod";
import { GivenVersion } from "../shared/given.ts";

export const ChangeReviewSettings = z.strictObject({
  version: GivenVersion,
  /** Seconds for which a decision can be taken back. */
  graceSeconds: z.int().min(0).max(60),
});
export type ChangeReviewSettings = z.output<typeof ChangeReviewSettings>;

export interface ReviewSettings {
  graceSeconds: number;
  version: number;
}
