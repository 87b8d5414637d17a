import type { Block, Report } from "./contract.ts";
import { isIn } from "./grid.ts";
import { type Group, showableRows } from "./measures.ts";
import { peopleOf } from "./sums.ts";

/** Facts of one week, surface and key. */
export interface WeekSum extends Group {
  measure: string;
  key: string;
  /** The Monday, YYYY-MM-DD. */
  week: string;
  surface: string;
  facts: number;
}

/** Sent texts block by block. Each block has five authors by its making. */
export function textsOver(blocks: readonly Block[], texts: readonly WeekSum[]): Report["byTime"] {
  return blocks.map((block) => {
    const rows = texts.filter(({ week }) => isIn(week, block));
    return { ...block, cleared: count(rows, "cleared"), toReview: count(rows, "review"), stopped: count(rows, "stopped") };
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

/** What went to surfaces whose AI reads it on click. */
export function exposureOver(
  blocks: readonly Block[],
  texts: readonly WeekSum[],
  aiSurfaces: readonly string[],
): Report["exposure"] {
  const exposed = texts.filter(({ surface }) => aiSurfaces.includes(surface));
  const groups = blocks.map((block) => {
    const rows = exposed.filter(({ week }) => isIn(week, block));
    return { ...block, sent: count(rows), heldUp: count(rows) - count(rows, "cleared"), authors: peopleOf(rows) };
  });
  return showableRows(groups.filter(({ sent }) => sent > 0));
}

const count = (rows: readonly WeekSum[], key?: string) =>
  rows.filter((row) => key === undefined || row.key === key).reduce((total, { facts }) => total + facts, 0);
