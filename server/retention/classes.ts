import type { DraftState } from "../drafts/contract.ts";
import type { Surface } from "../shared/surfaces.ts";

/** How long what is kept of a draft, by how it ended and where it was going. Days from its last change. */
export interface RetentionClass {
  id: string;
  states: readonly DraftState[];
  /** Whether a person decided on it; null where that doesn't matter. */
  isDecided: boolean | null;
  /** Null: every surface that an earlier class doesn't name. */
  surfaces: readonly Surface[] | null;
  textDays: number;
  entryDays: number;
}

/** What speaks for the company is kept as a regulated communication: three years (FINRA 4511, SEC 17a-4). */
const SPEAKS_FOR_COMPANY: readonly Surface[] = ["page_post"];
const DONE = ["CLEARED", "APPROVED", "PUBLISHED", "EXPIRED"] as const satisfies readonly DraftState[];

/** The first that fits counts. What isn't here is alive, and kept: it is being written, or waits for a decision. */
export const RETENTION_CLASSES: readonly RetentionClass[] = [
  { id: "company", states: DONE, isDecided: null, surfaces: SPEAKS_FOR_COMPANY, textDays: 1_096, entryDays: 2_192 },
  { id: "clean", states: DONE, isDecided: false, surfaces: null, textDays: 30, entryDays: 365 },
  { id: "reviewed", states: DONE, isDecided: true, surfaces: null, textDays: 730, entryDays: 1_461 },
  { id: "refused", states: ["REJECTED", "WITHDRAWN"], isDecided: null, surfaces: null, textDays: 90, entryDays: 730 },
];

/** Surfaces that classes before this one name. */
export const surfacesBefore = (one: RetentionClass): Surface[] =>
  RETENTION_CLASSES.slice(0, RETENTION_CLASSES.indexOf(one)).flatMap(({ surfaces }) => surfaces ?? []);
