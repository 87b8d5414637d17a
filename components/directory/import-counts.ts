import type { ImportPlan } from "#server/directory/contract.ts";

export type Choice = "keep" | "replace";

/** What a file holds beside what stands: a preview is asked for as if everything were replaced. */
export interface ImportCounts {
  added: number;
  changed: number;
  unchanged: number;
}

/** What importing would do under a choice. Of lines that differ, `keep` changes none. */
export function countsUnder(preview: ImportPlan, choice: Choice): ImportCounts {
  const { added, changed, unchanged } = preview;
  return choice === "replace" ? { added, changed, unchanged } : { added, changed: 0, unchanged: unchanged + changed };
}
