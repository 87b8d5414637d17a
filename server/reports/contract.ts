import { z } from "zod";
import type { DraftState } from "../drafts/contract.ts";
import { GivenText } from "../shared/given.ts";
import { Surface } from "../shared/surfaces.ts";

/** Groups of fewer people than this are never shown by themselves. */
export const SMALLEST_GROUP = 5;

/** The report's filter: the address of the page is the filter. Days in the organisation's zone, both included. */
export const ReportFilter = z.strictObject({
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  department: GivenText.max(120).optional(),
  surface: Surface.optional(),
});
export type ReportFilter = z.infer<typeof ReportFilter>;

/** A row of any table that rests on fewer than five authors, or would give such a row away, is left out; totals stay. */
export interface Report {
  /** Days the report covers, YYYY-MM-DD, both included. */
  from: string;
  to: string;
  /** Fewer than five people wrote what the filter selects, or what it leaves out: no number is shown. */
  isHidden: boolean;
  departments: string[];
  totals: { sent: number; clearedAlone: number; decided: number; stopped: number; authors: number };
  byState: { state: DraftState; drafts: number }[];
  /** Sent texts a week by what became of them. `week` is the Monday, YYYY-MM-DD. */
  byWeek: { week: string; cleared: number; toReview: number; stopped: number }[];
  /** Hours from sending to decision. */
  timeToDecision: {
    median: number | null;
    p90: number | null;
    byWeek: { week: string; median: number; p90: number; decisions: number }[];
  };
  byCategory: { category: string; findings: number }[];
  /** Per rule: findings, and how many of them authors kept with a reason. */
  byRule: { ruleId: string; title: string; findings: number; dismissed: number }[];
  /** Departments with at least five authors. */
  byDepartment: { department: string; sent: number; clearedAlone: number }[];
  /** How many departments are left out because they are too small. */
  hiddenDepartments: number;
}
