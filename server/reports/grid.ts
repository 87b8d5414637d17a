import { type Block, SMALLEST_GROUP } from "./contract.ts";

const DAY_MS = 86_400_000;

/** People of a week, or of a part of it. */
interface Week {
  /** The Monday, YYYY-MM-DD. */
  week: string;
  people: readonly string[];
}

/**
 * Cuts time into blocks of whole weeks with at least five people each, from the first week on. Reports cover whole blocks, so
 * two of them that differ in their days differ by five people at least; and as only weeks that have ended count, so do two
 * reports asked for on different days. Weeks at the end that haven't reached five wait. `weeks` in order; one may be told of in several rows.
 */
export function blocksOf(weeks: readonly Week[], currentWeek: string): Block[] {
  const blocks: Block[] = [];
  let open: { from: string; people: Set<string> } | null = null;
  for (const [week, rows] of Map.groupBy(weeks, (row) => row.week)) {
    if (week >= currentWeek) break;
    open ??= { from: blocks.length > 0 ? dayAfter(blocks.at(-1)?.to ?? week) : week, people: new Set() };
    for (const person of rows.flatMap(({ people }) => people)) open.people.add(person);
    if (open.people.size < SMALLEST_GROUP) continue;
    blocks.push({ from: open.from, to: daysAfter(week, 6) });
    open = null;
  }
  return blocks;
}

/** The blocks that a period touches. */
export function blocksWithin(blocks: readonly Block[], { from, to }: Block): Block[] {
  return blocks.filter((block) => block.to >= from && block.from <= to);
}

export const isIn = (week: string, block: Block) => week >= block.from && week <= block.to;

/** The Monday of a day's week. */
export function mondayOf(day: string): string {
  return daysAfter(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
}

export const dayAfter = (day: string) => daysAfter(day, 1);

function daysAfter(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10);
}
