import { SMALLEST_GROUP } from "./contract.ts";

export interface Group {
  authors: number;
}

/**
 * The groups that may be shown. A group of fewer than five people is left out; where only one is, the smallest of the
 * others goes too, since the total less the shown ones would give the one away.
 */
export function showable<T extends Group>(groups: readonly T[]): T[] {
  const bySize = groups.toSorted((a, b) => a.authors - b.authors);
  const small = bySize.filter((group) => group.authors < SMALLEST_GROUP).length;
  const left = small === 1 && bySize.length > 1 ? 2 : small;
  const shown = new Set(bySize.slice(left));
  return groups.filter((group) => shown.has(group));
}
