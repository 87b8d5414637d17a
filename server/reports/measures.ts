import { SMALLEST_GROUP } from "./contract.ts";

export interface Group {
  /** Ids of those whose texts are counted, each once; they stay on the server. */
  authors: readonly string[];
}

/**
 * The groups that may be shown. A group of fewer than five people is left out, and so are the smallest of the others until
 * five people at least are left out together: the total less the shown ones would give fewer away.
 */
export function showable<T extends Group>(groups: readonly T[]): T[] {
  const bySize = groups.toSorted((a, b) => a.authors.length - b.authors.length);
  let left = bySize.filter((group) => group.authors.length < SMALLEST_GROUP).length;
  // One person may stand in several groups, so the people left out are counted, not the groups' sizes added.
  const peopleLeft = () => new Set(bySize.slice(0, left).flatMap((group) => group.authors)).size;
  while (left > 0 && left < bySize.length && peopleLeft() < SMALLEST_GROUP) left += 1;
  const shown = new Set(bySize.slice(left));
  return groups.filter((group) => shown.has(group));
}

/** The rows of a table that may be shown, without who is behind them. */
export function showableRows<T extends Group>(rows: readonly T[]): Omit<T, "authors">[] {
  return showable(rows).map(({ authors: _, ...row }) => row);
}
