import type { Surface } from "../shared/surfaces.ts";

export const PLATFORMS = ["linkedin", "meta", "x", "tiktok", "reddit"] as const;
export type Platform = (typeof PLATFORMS)[number];

/** What a fact is about: training with people's text, where the switch is, what can and can't be done. */
export type Matter = "training" | "switch" | "possible";

/** What a platform does with what people write there, as far as we could find out, in the reader's language. */
export interface PlatformFact {
  id: string;
  platform: Platform;
  matter: Matter;
  /** Our surfaces it speaks of; empty where it speaks of the whole platform. */
  surfaces: readonly Surface[];
  text: string;
  source: string;
  region: string;
  /** Days, YYYY-MM-DD. */
  checkedOn: string;
  recheckBy: string;
  /** False where the sources don't settle it: shown as "not verified", never as a fact. */
  isSettled: boolean;
  /** The day by which it was to be looked at again is over. */
  isOverdue: boolean;
}
