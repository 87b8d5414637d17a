import type { Reader } from "../../db/transaction.ts";
import { DraftState } from "../../drafts/contract.ts";
import { loadPolicyInForce } from "../../policy/queries.ts";
import { type Block, type Report, type ReportFilter, SMALLEST_GROUP } from "../contract.ts";
import { blocksOf, blocksWithin, isIn, mondayOf } from "../grid.ts";
import { showable, showableRows } from "../measures.ts";
import { exposureOver, surfacesOf, textsOver, type WeekSum } from "../over-time.ts";
import { daysAskedFor, todayIn } from "../period.ts";
import { findingsOf, orphansOf, peopleOf, reviewersOf, type Sum, totalsOf } from "../sums.ts";
import { measureHours, type Scope, sumCells, sumDepartments, sumWeeks } from "./cells.ts";

/**
 * The report's numbers, as of the last refresh. Authors are counted, never named; a selection or a row that rests on too few of
 * them, or that would give such a one away when it is subtracted, isn't there.
 */
export async function loadReport(db: Reader, filter: ReportFilter, zone: string, now: Date): Promise<Report> {
  const { department, surface } = filter;
  const asked = daysAskedFor(filter, zone, now);
  const all = await sumWeeks(db, { department, surface });
  const weeksOfTexts = all.filter(({ measure }) => measure === "text").map(({ week, authors }) => ({ week, people: authors }));
  const blocks = blocksWithin(blocksOf(weeksOfTexts, mondayOf(todayIn(zone, now))), asked);
  const weeks = { from: blocks[0]?.from ?? asked.from, to: blocks.at(-1)?.to ?? asked.to };
  const scope = { department, surface, weeks };
  const [refresh, departments, roster] = await Promise.all([
    db.reportRefresh.findFirst({ select: { asOf: true } }),
    shownDepartments(db, scope),
    listDepartments(db),
  ]);
  const base = { ...weeks, asOf: refresh?.asOf ?? null, departments: roster };
  if (blocks.length === 0) return { ...base, ...NOTHING, isHidden: weeksOfTexts.some(({ week }) => isIn(week, asked)) };
  const isShown =
    (department === undefined || departments.shown.some((group) => group.department === department)) &&
    (surface === undefined || (await isSurfaceShown(db, scope)));
  if (!isShown) return { ...base, ...NOTHING, isHidden: true };
  return {
    ...base,
    isHidden: false,
    ...(await numbersOf(db, scope, blocks, all.filter(({ week }) => isIn(week, weeks)))),
    byDepartment: departments.shown
      .filter((group) => department === undefined || group.department === department)
      .map(({ authors: _, ...group }) => group),
    hiddenDepartments: department ? 0 : departments.hidden,
  };
}

async function numbersOf(db: Reader, scope: Scope, blocks: readonly Block[], byWeek: readonly WeekSum[]) {
  const [sums, { document }, timeToDecision] = await Promise.all([
    sumCells(db, scope),
    loadPolicyInForce(db),
    waits(db, scope, blocks, byWeek.filter(({ measure }) => measure === "decision")),
  ]);
  const texts = byWeek.filter(({ measure }) => measure === "text");
  const aiSurfaces = document.surfaces.filter(({ isReadByAi }) => isReadByAi).map(({ id }) => id);
  return {
    totals: totalsOf(sums, peopleOf(texts).length),
    byState: statesOf(sums),
    bySurface: surfacesOf(texts),
    byTime: textsOver(blocks, texts),
    timeToDecision,
    ...findingsOf(sums, new Map(document.rules.map(({ id, title }) => [id, title]))),
    exposure: exposureOver(blocks, texts, aiSurfaces),
    ...reviewersOf(sums),
    orphans: orphansOf(sums),
  };
}

const NOTHING = {
  totals: totalsOf([], 0),
  byState: [],
  bySurface: [],
  byTime: [],
  timeToDecision: { median: null, p90: null, byTime: [] },
  byCategory: [],
  byRule: [],
  byDepartment: [],
  hiddenDepartments: 0,
  exposure: [],
  reviewers: null,
  agreement: null,
  orphans: { noVerdict: 0, withdrawnWithoutReason: 0 },
};

function statesOf(sums: readonly Sum[]): Report["byState"] {
  const rows = sums.filter(({ measure }) => measure === "draft");
  const shown = new Map(showable(rows).map(({ key, facts }) => [key, facts]));
  const hidden = new Set(rows.flatMap(({ key }) => (shown.has(key) ? [] : [key])));
  return DraftState.options.flatMap((state) => (hidden.has(state) ? [] : [{ state, drafts: shown.get(state) ?? 0 }]));
}

async function waits(db: Reader, scope: Scope, blocks: readonly Block[], decisions: readonly WeekSum[]) {
  const hours = await measureHours(db, scope, blocks);
  const whole = hours.find(({ block }) => block === null);
  const groups = blocks.flatMap((block, place) => {
    const row = hours.find((each) => each.block === place);
    if (row === undefined) return [];
    const { median, p90, decisions: count } = row;
    const authors = peopleOf(decisions.filter(({ week }) => isIn(week, block)));
    return [{ ...block, median, p90, decisions: count, authors }];
  });
  const isShown = peopleOf(decisions).length >= SMALLEST_GROUP && whole !== undefined;
  return {
    median: isShown ? whole.median : null,
    p90: isShown ? whole.p90 : null,
    byTime: isShown ? showableRows(groups) : [],
  };
}

/**
 * Departments under the filter but for its own department. They have to be showable on all surfaces too: else the surfaces
 * asked for one by one would add up to what the whole leaves out.
 */
async function shownDepartments(db: Reader, { surface, weeks }: Required<Pick<Scope, "weeks">> & Scope) {
  const groups = await sumDepartments(db, { surface, weeks });
  const whole = surface === undefined ? groups : await sumDepartments(db, { weeks });
  const names = new Set(showable(whole).map(({ department }) => department));
  const shown = showable(groups).filter(({ department }) => names.has(department));
  return { shown, hidden: groups.length - shown.length };
}

/** Whether the filter's surface may be shown by itself: in all departments, and in the filter's. */
async function isSurfaceShown(db: Reader, { department, surface, weeks }: Required<Pick<Scope, "weeks">> & Scope) {
  const isShownIn = async (scope: Scope) => {
    const texts = (await sumWeeks(db, scope)).filter(({ measure }) => measure === "text");
    return surfacesOf(texts).some((group) => group.surface === surface);
  };
  return (await isShownIn({ weeks })) && (department === undefined || isShownIn({ department, weeks }));
}

/** Departments big enough to be asked about. */
async function listDepartments(db: Reader): Promise<string[]> {
  const rows = await db.$queryRaw<{ department: string }[]>`
    SELECT department FROM person WHERE department <> '' GROUP BY 1 HAVING count(*) >= ${SMALLEST_GROUP} ORDER BY 1`;
  return rows.map((row) => row.department);
}
