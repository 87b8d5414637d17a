import type { JudgedFinding } from "#server/policy/contract.ts";

/** What painting needs of a finding. Places are UTF-16 code units of the text shown, end excluded. */
export type PaintedFinding = Pick<JudgedFinding, "start" | "end" | "action" | "dismissal">;
