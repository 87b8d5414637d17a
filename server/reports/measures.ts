import { SMALLEST_GROUP } from "./contract.ts";

export interface Group {
  authors: number;
}

/**
 * The groups that may be shown. A group of fewer than five people is left out, and so are the smallest of the others until
 * five people at least are left out together: the total less the shown ones would give fewer away.
 */
export function showable<T extends Group>(groups: readonly T[]): T[] {
  const bySize = groups.toSorted((a, b) => a.authors - b.authors);
  let left = bySize.filter((group) => group.authors < SMALLEST_GROUP).length;
  const peopleLeft = () => bySize.slice(0, left).reduce((sum, group) => sum + group.authors, 0);
  while (left > 0 && left < bySize.length && peopleLeft() < SMALLEST_GROUP) left += 1;
  const shown = new Set(bySize.slice(left));
  return groups.filter((group) => shown.has(group));
}
