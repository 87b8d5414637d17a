import type { Reader } from "../../db/transaction.ts";
import { DraftState } from "../../drafts/contract.ts";
import { loadPolicyInForce } from "../../policy/queries.ts";
import type { Language } from "../../shared/language.ts";
import { type Block, type Report, type ReportFilter, SMALLEST_GROUP } from "../contract.ts";
import { blocksOf, blocksWithin, dayAfter, isIn, mondayOf } from "../grid.ts";
import { showable } from "../measures.ts";
import { blocksOfPart, exposureOver, surfacesOf, textsOver, type WeekSum } from "../over-time.ts";
import { daysAskedFor, todayIn } from "../period.ts";
import { findingsOf, orphansOf, peopleOf, reviewersOf, type Sum, totalsOf } from "../sums.ts";
import { measureHours, type Scope, sumCells, sumDepartments, sumWeeks } from "./cells.ts";
import { countReaders } from "./count-readers.ts";

/**
 * The report's numbers, as of the last refresh. Authors are counted, never named; a selection or a row that rests on too few of
 * them, or that would give such a one away when it is subtracted, isn't there.
 */
export async function loadReport(
  db: Reader,
  filter: ReportFilter,
  zone: string,
  now: Date,
  language: Language = "en",
): Promise<Report> {
  const { department, surface } = filter;
  const asked = daysAskedFor(filter, zone, now);
  const all = await sumWeeks(db, { department, surface });
  const weeksOfTexts = all
    .filter(({ measure }) => measure === "text")
    .map(({ week, authors }) => ({ week, people: authors }));
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
    ...(await numbersOf(
      db,
      { ...scope, language, now },
      blocks,
      all.filter(({ week }) => isIn(week, weeks)),
    )),
    byDepartment: departments.shown
      .filter((group) => department === undefined || group.department === department)
      .map(({ authors: _, ...group }) => group),
    hiddenDepartments: department ? 0 : departments.hidden,
  };
}

/** `all` tells of the filter's weeks of all time: blocks are cut from the first one on. */
async function numbersOf(
  db: Reader,
  scope: Scope & { weeks: Block; language: Language; now: Date },
  blocks: readonly Block[],
  all: readonly WeekSum[],
) {
  const { weeks } = scope;
  const [sums, { id, number, document }] = await Promise.all([sumCells(db, scope), loadPolicyInForce(db, scope.now)]);
  const texts = all.filter(({ measure }) => measure === "text");
  const inside = texts.filter(({ week }) => isIn(week, weeks));
  const ai = document.surfaces.filter(({ isReadByAi }) => isReadByAi).map(({ id }) => id);
  const exposed = texts.filter(({ surface }) => ai.includes(surface));
  return {
    totals: totalsOf(sums, peopleOf(inside).length),
    byState: statesOf(sums),
    bySurface: surfacesOf(inside),
    byTime: textsOver(blocks, inside),
    timeToDecision: await waits(
      db,
      scope,
      all.filter(({ measure }) => measure === "decision"),
    ),
    reading: await countReaders(db, { id, number }, scope.department),
    ...findingsOf(sums, new Map(document.rules.map(({ id, title }) => [id, title[scope.language]]))),
    exposure: exposureOver(blocksOfPart(exposed, weeks, dayAfter(weeks.to)), inside, ai),
    ...reviewersOf(sums),
    orphans: orphansOf(sums),
  };
}

const NOTHING = {
  totals: totalsOf([], 0),
  byState: [],
  bySurface: [],
  byTime: [],
  timeToDecision: { median: null, p90: null, kept: null, byTime: [] },
  reading: null,
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

async function waits(db: Reader, scope: Scope & { weeks: Block }, decisions: readonly WeekSum[]) {
  const blocks = blocksOfPart(decisions, scope.weeks, dayAfter(scope.weeks.to));
  const [whole] = await measureHours(db, scope, [scope.weeks]);
  const inside = decisions.filter(({ week }) => isIn(week, scope.weeks));
  const isShown = peopleOf(inside).length >= SMALLEST_GROUP && whole !== undefined;
  const hours = isShown ? await measureHours(db, scope, blocks) : [];
  return {
    median: isShown ? whole.median : null,
    p90: isShown ? whole.p90 : null,
    kept: isShown && whole.due > 0 ? { inTime: whole.inTime, due: whole.due } : null,
    byTime: hours.flatMap(({ block, ...numbers }) => {
      const days = blocks[block];
      return days ? [{ ...days, ...numbers }] : [];
    }),
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
