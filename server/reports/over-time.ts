import type { Surface } from "../shared/surfaces.ts";
import type { Block, Report } from "./contract.ts";
import { blocksOf, isIn } from "./grid.ts";
import { type Group, showable, showableRows } from "./measures.ts";
import { peopleOf } from "./sums.ts";

/** Facts of one week, surface and key. */
export interface WeekSum extends Group {
  measure: string;
  key: string;
  /** The Monday, YYYY-MM-DD. */
  week: string;
  surface: Surface;
  facts: number;
}

/** Sent texts block by block. Each block has five authors by its making. */
export function textsOver(blocks: readonly Block[], texts: readonly WeekSum[]): Report["byTime"] {
  return blocks.map((block) => {
    const rows = texts.filter(({ week }) => isIn(week, block));
    return {
      ...block,
      cleared: count(rows, "cleared"),
      toReview: count(rows, "review"),
      stopped: count(rows, "stopped"),
    };
  });
}

export function surfacesOf(texts: readonly WeekSum[]): Report["bySurface"] {
  const groups = [...Map.groupBy(texts, ({ surface }) => surface)].map(([surface, rows]) => ({
    surface,
    sent: count(rows),
    clearedAlone: count(rows, "cleared"),
    authors: peopleOf(rows),
  }));
  return showableRows(groups.toSorted((a, b) => b.sent - a.sent || (a.surface < b.surface ? -1 : 1)));
}

/** What went to surfaces whose AI reads it on click, over blocks of its own. */
export function exposureOver(
  blocks: readonly Block[],
  texts: readonly WeekSum[],
  aiSurfaces: readonly string[],
): Report["exposure"] {
  const exposed = texts.filter(({ surface }) => aiSurfaces.includes(surface));
  return blocks.map((block) => {
    const rows = exposed.filter(({ week }) => isIn(week, block));
    return { ...block, sent: count(rows), heldUp: count(rows) - count(rows, "cleared") };
  });
}

/**
 * The blocks of a part of what is counted, which needs longer to reach five people than the whole does: those that lie within the
 * period, but for some where what is left over at its ends would be fewer. `rows` are of all time, in order.
 */
export function blocksOfPart(rows: readonly WeekSum[], period: Block, currentWeek: string): Block[] {
  const weeks = rows.map(({ week, authors }) => ({ week, people: authors }));
  const inside = rows.filter(({ week }) => isIn(week, period));
  const blocks = blocksOf(weeks, currentWeek).filter(({ from, to }) => from >= period.from && to <= period.to);
  const groups = blocks.map((block) => ({ block, authors: peopleOf(inside.filter(({ week }) => isIn(week, block))) }));
  const rest = inside.filter(({ week }) => !blocks.some((block) => isIn(week, block)));
  const left = rest.length === 0 ? [] : [{ block: null, authors: peopleOf(rest) }];
  return showable([...groups, ...left]).flatMap(({ block }) => block ?? []);
}

const count = (rows: readonly WeekSum[], key?: string) =>
  rows.filter((row) => key === undefined || row.key === key).reduce((total, { facts }) => total + facts, 0);
