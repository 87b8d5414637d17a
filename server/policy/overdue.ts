import { isOverdue } from "../shared/days.ts";
import type { Rule } from "./contract.ts";
import type { ToLookAt } from "./views.ts";

/** The rules whose fact is overdue on this day (YYYY-MM-DD), the longest first. Those that are off ask nothing of anybody. */
export function overdueRules(rules: readonly Rule[], today: string): ToLookAt["rules"] {
  return rules
    .flatMap(({ id, title, mode, recheckBy }) =>
      mode !== "off" && recheckBy !== null && isOverdue(recheckBy, today) ? [{ id, title, recheckBy }] : [],
    )
    .toSorted((a, b) => a.recheckBy.localeCompare(b.recheckBy));
}
