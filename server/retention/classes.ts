import type { DraftState } from "../drafts/contract.ts";
import type { Surface } from "../shared/surfaces.ts";
import { RETENTION_DAYS, type RetentionId } from "./words.ts";

/** How long what is kept of a draft, by how it ended and where it was going. Days from its last change. */
export interface RetentionClass {
  id: RetentionId;
  states: readonly DraftState[];
  /** Whether a person decided on it; null where that doesn't matter. */
  isDecided: boolean | null;
  /** Null: every surface that an earlier class doesn't name. */
  surfaces: readonly Surface[] | null;
  textDays: number;
  entryDays: number;
}

const SPEAKS_FOR_COMPANY: readonly Surface[] = ["page_post"];
const DONE = ["CLEARED", "APPROVED", "PUBLISHED", "EXPIRED"] as const satisfies readonly DraftState[];

type Falls = Pick<RetentionClass, "states" | "isDecided" | "surfaces">;
const FALLS: Record<RetentionId, Falls> = {
  company: { states: DONE, isDecided: null, surfaces: SPEAKS_FOR_COMPANY },
  clean: { states: DONE, isDecided: false, surfaces: null },
  reviewed: { states: DONE, isDecided: true, surfaces: null },
  refused: { states: ["REJECTED", "WITHDRAWN"], isDecided: null, surfaces: null },
};

/** The first that fits counts. What isn't here is alive, and kept: it is being written, or waits for a decision. */
export const RETENTION_CLASSES: readonly RetentionClass[] = RETENTION_DAYS.map((days) => ({
  ...days,
  ...FALLS[days.id],
}));

/** Surfaces that classes before this one name. */
export const surfacesBefore = (one: RetentionClass): Surface[] =>
  RETENTION_CLASSES.slice(0, RETENTION_CLASSES.indexOf(one)).flatMap(({ surfaces }) => surfaces ?? []);
