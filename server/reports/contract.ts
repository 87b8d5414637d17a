import { z } from "zod";
import type { DraftState } from "../drafts/contract.ts";
import { GivenCursor, GivenDay, GivenId, GivenText } from "../shared/given.ts";
import { Surface } from "../shared/surfaces.ts";

/** Groups of fewer people than this are never shown by themselves. */
export const SMALLEST_GROUP = 5;

/** The report's filter: the address of the page is the filter. Days in the organisation's zone, both included. */
export const ReportFilter = z.strictObject({
  from: GivenDay.optional(),
  to: GivenDay.optional(),
  department: GivenText.max(120).optional(),
  surface: Surface.optional(),
});
export type ReportFilter = z.infer<typeof ReportFilter>;

/** What is counted; view report_fact says how. `workload` is never listed: its key is a person. */
const LISTED_MEASURES = ["text", "draft", "decision", "finding", "kept", "mended", "agreement", "orphan"] as const;

/** The list behind one number: which measure, and of it what. */
export const FactsFilter = ReportFilter.extend({
  measure: z.enum(LISTED_MEASURES),
  key: GivenText.max(64).optional(),
  within: GivenText.max(64).optional(),
  /** Only surfaces whose AI reads the text on click. */
  readByAi: z.literal("yes").optional(),
  cursor: GivenCursor.optional(),
});
export type FactsFilter = z.infer<typeof FactsFilter>;

/** A list or report that somebody comes back to: its name and the address' query. */
export const SavedViewKind = z.enum(["audit", "report"]);
/** Views of the queue are asked for by reviewers, and may be shared; those of the log and of reports are one's own. */
export type SavedViewKind = z.infer<typeof SavedViewKind> | "queue";
export const ListViews = z.strictObject({ kind: SavedViewKind });
export const SaveView = z.strictObject({
  kind: SavedViewKind,
  name: GivenText.trim().min(1, "Give it a name.").max(80),
  query: GivenText.max(1_000),
});
export const SaveQueueView = z.strictObject({ ...SaveView.omit({ kind: true }).shape, isShared: z.boolean() });
export const RemoveView = z.strictObject({ id: GivenId });

export interface SavedView {
  id: string;
  name: string;
  query: string;
  isShared: boolean;
  /** Whose it is; null: one's own. Only its owner can forget it. */
  ownerName: string | null;
}

/** One thing that was counted. */
export interface FactView {
  draftId: string;
  /** Null where it is about a draft that was never sent. */
  revision: number | null;
  surface: string;
  at: Date;
  key: string;
  within: string;
}

/** Days YYYY-MM-DD, both included: whole weeks, as many as it takes for five authors. */
export interface Block {
  from: string;
  to: string;
}

/** A row of any table that rests on fewer than five people, or would give such a row away, is left out; totals stay. */
export interface Report {
  /** Days the report covers, YYYY-MM-DD, both included: whole blocks. */
  from: string;
  to: string;
  /** When the numbers were added up; null when never. */
  asOf: Date | null;
  /** Fewer than five people wrote what the filter selects, or what it leaves out: no number is shown. */
  isHidden: boolean;
  departments: string[];
  totals: Totals;
  /** Drafts by their present state, each once, in the time they were first sent. */
  byState: { state: DraftState; drafts: number }[];
  bySurface: { surface: Surface; sent: number; clearedAlone: number }[];
  byTime: (Block & { cleared: number; toReview: number; stopped: number })[];
  /** Hours from sending to decision. */
  timeToDecision: {
    median: number | null;
    p90: number | null;
    /** Of the decisions that had a deadline, those before which no station's deadline had passed. Null where none is shown. */
    kept: Kept | null;
    byTime: (Block & Kept & { median: number; p90: number; decisions: number })[];
  };
  /** Who confirmed having read the policy in force, of those active in the department, or in the house. Null under five. */
  reading: { version: number; read: number; people: number } | null;
  byCategory: { category: string; findings: number }[];
  byRule: RuleRow[];
  /** Departments with at least five authors. */
  byDepartment: { department: string; sent: number; clearedAlone: number }[];
  /** How many departments are left out because they are too small. */
  hiddenDepartments: number;
  /** Texts for surfaces whose AI reads them on click, and of them those that a rule held up. */
  exposure: (Block & { sent: number; heldUp: number })[];
  /** Null where fewer than five reviewers decided. */
  reviewers: { reviewers: number; medianDecisions: number; p90Decisions: number } | null;
  /** Passages decided before by another reviewer: how often both agreed. Null as above. */
  agreement: { same: number; different: number } | null;
  /** Null where fewer than five authors are behind it. */
  orphans: { noVerdict: number | null; withdrawnWithoutReason: number | null };
}

/** `due`: decisions that had a deadline. */
type Kept = { inTime: number; due: number };

export interface Totals {
  sent: number;
  clearedAlone: number;
  decided: number;
  stopped: number;
  authors: number;
  findings: number;
  /** Findings that authors kept, saying that they aren't what the rule means. */
  falseAlarms: number;
  /** Findings gone from the next text before anybody decided. */
  mendedAlone: number;
}

/** Findings of a rule, and of them: kept with a reason, kept as a false alarm, mended by the author alone. */
export interface RuleRow {
  ruleId: string;
  title: string;
  category: string;
  findings: number;
  kept: number;
  falseAlarms: number;
  mendedAlone: number;
}
