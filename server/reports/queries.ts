import { Prisma } from "../db/prisma.ts";
import type { Reader } from "../db/transaction.ts";
import { DraftState } from "../drafts/contract.ts";
import { type Report, type ReportFilter, SMALLEST_GROUP } from "./contract.ts";
import { type Group, showable, showableRows } from "./measures.ts";
import { type Period, periodOf } from "./period.ts";

interface Scope {
  period: Period;
  zone: string;
  /** Joins revision r, draft d and its author p; every number below counts inside it. */
  sent: Prisma.Sql;
}

/**
 * The report's numbers. Authors are counted, never named; a selection or a row that rests on too few of them, or that would
 * give such a one away when it is subtracted, isn't there.
 */
export async function loadReport(db: Reader, filter: ReportFilter, zone: string, now: Date): Promise<Report> {
  const period = periodOf(filter, zone, now);
  const scope: Scope = { period, zone, sent: sentIn(period, filter) };
  const totals = await countTotals(db, scope);
  const base = { from: period.from, to: period.to, departments: await listDepartments(db) };
  const departments = await shownDepartments(db, scope, filter);
  const isShown =
    totals.authors >= SMALLEST_GROUP &&
    (filter.department === undefined || departments.shown.some((group) => group.department === filter.department)) &&
    (filter.surface === undefined || (await isSurfaceShown(db, scope, filter)));
  if (totals.authors > 0 && !isShown) return { ...base, ...NOTHING, isHidden: true };
  const [byState, byWeek, timeToDecision, found] = await Promise.all([
    countByState(db, scope),
    countByWeek(db, scope),
    measureTime(db, scope),
    countFindings(db, scope),
  ]);
  return {
    ...base,
    isHidden: false,
    totals,
    byState,
    byWeek,
    timeToDecision,
    ...found,
    byDepartment: departments.shown
      .filter(({ department }) => filter.department === undefined || department === filter.department)
      .map(({ department, sent, clearedAlone }) => ({ department, sent, clearedAlone })),
    hiddenDepartments: filter.department ? 0 : departments.hidden,
  };
}

const NOTHING = {
  totals: { sent: 0, clearedAlone: 0, decided: 0, stopped: 0, authors: 0 },
  byState: [],
  byWeek: [],
  timeToDecision: { median: null, p90: null, byWeek: [] },
  byCategory: [],
  byRule: [],
  byDepartment: [],
  hiddenDepartments: 0,
};

function sentIn(
  { start, end }: Period,
  { department, surface }: Pick<ReportFilter, "department" | "surface">,
): Prisma.Sql {
  const conditions = [
    Prisma.sql`r.created_at >= ${start} AND r.created_at < ${end}`,
    ...(department ? [Prisma.sql`p.department = ${department}`] : []),
    ...(surface ? [Prisma.sql`r.surface = ${surface}`] : []),
  ];
  return Prisma.sql`revision r JOIN draft d ON d.id = r.draft_id JOIN person p ON p.id = d.author_id
    WHERE ${Prisma.join(conditions, " AND ")}`;
}

/** A text passed without a person when its verdict asked for none. */
const PASSED = Prisma.sql`r.action IN ('pass', 'info', 'advise')`;

async function countTotals(db: Reader, { sent }: Scope): Promise<Report["totals"]> {
  const [row] = await db.$queryRaw<Report["totals"][]>`
    SELECT count(*)::int AS sent,
      count(*) FILTER (WHERE ${PASSED})::int AS "clearedAlone",
      count(*) FILTER (WHERE r.action = 'block')::int AS stopped,
      count(*) FILTER (WHERE EXISTS (SELECT 1 FROM decision c WHERE c.revision_id = r.id))::int AS decided,
      count(DISTINCT d.author_id)::int AS authors
    FROM ${sent}`;
  return row ?? NOTHING.totals;
}

const AUTHORS = Prisma.sql`array_agg(DISTINCT d.author_id) AS authors`;
type Row<T> = T & Group;

async function countByState(db: Reader, { sent }: Scope): Promise<Report["byState"]> {
  const rows = await db.$queryRaw<Row<{ state: string; drafts: number }>[]>`
    SELECT d.state::text AS state, count(DISTINCT d.id)::int AS drafts, ${AUTHORS} FROM ${sent} GROUP BY d.state`;
  const shown = new Map(showable(rows).map((row) => [row.state, row.drafts]));
  const hidden = new Set(rows.flatMap(({ state }) => (shown.has(state) ? [] : [state])));
  return DraftState.options.flatMap((state) => (hidden.has(state) ? [] : [{ state, drafts: shown.get(state) ?? 0 }]));
}

/** Monday of a time's week in the organisation's zone. */
const weekOf = (time: Prisma.Sql, zone: string) =>
  Prisma.sql`to_char(date_trunc('week', ${time} AT TIME ZONE ${zone}), 'YYYY-MM-DD')`;

async function countByWeek(db: Reader, { sent, zone }: Scope): Promise<Report["byWeek"]> {
  const rows = await db.$queryRaw<Row<Report["byWeek"][number]>[]>`
    SELECT ${weekOf(Prisma.sql`r.created_at`, zone)} AS week,
      count(*) FILTER (WHERE ${PASSED})::int AS cleared,
      count(*) FILTER (WHERE r.action = 'review')::int AS "toReview",
      count(*) FILTER (WHERE r.action = 'block')::int AS stopped, ${AUTHORS}
    FROM ${sent} GROUP BY 1 ORDER BY 1`;
  return showableRows(rows);
}

const HOURS = Prisma.sql`extract(epoch FROM c.created_at - r.created_at) / 3600`;
const QUANTILES = Prisma.sql`
  (percentile_cont(0.5) WITHIN GROUP (ORDER BY ${HOURS}))::float AS median,
  (percentile_cont(0.9) WITHIN GROUP (ORDER BY ${HOURS}))::float AS p90`;

async function measureTime(db: Reader, { sent, zone }: Scope): Promise<Report["timeToDecision"]> {
  const whole = await db.$queryRaw<Row<{ median: number; p90: number }>[]>`
    SELECT ${QUANTILES}, ${AUTHORS} FROM decision c, ${sent} AND c.revision_id = r.id HAVING count(*) > 0`;
  const byWeek = await db.$queryRaw<Row<Report["timeToDecision"]["byWeek"][number]>[]>`
    SELECT ${weekOf(Prisma.sql`r.created_at`, zone)} AS week, ${QUANTILES}, count(*)::int AS decisions, ${AUTHORS}
    FROM decision c, ${sent} AND c.revision_id = r.id GROUP BY 1 ORDER BY 1`;
  const [shown] = showable(whole);
  return { median: shown?.median ?? null, p90: shown?.p90 ?? null, byWeek: showableRows(byWeek) };
}

/** Findings by category and by rule. A category is the total of its rules, so what may be shown of them is asked within it. */
async function countFindings(db: Reader, { sent }: Scope): Promise<Pick<Report, "byCategory" | "byRule">> {
  const categories = await db.$queryRaw<Row<Report["byCategory"][number]>[]>`
    SELECT f.category, count(*)::int AS findings, ${AUTHORS} FROM finding f, ${sent} AND f.revision_id = r.id
    GROUP BY 1 ORDER BY 2 DESC, 1`;
  const rules = await db.$queryRaw<Row<Report["byRule"][number] & { category: string }>[]>`
    SELECT f.rule_id AS "ruleId", max(f.rule_title) AS title, max(f.category) AS category, count(*)::int AS findings,
      count(f.dismissal)::int AS dismissed, ${AUTHORS}
    FROM finding f, ${sent} AND f.revision_id = r.id GROUP BY 1 ORDER BY 4 DESC, 1`;
  const byCategory = showableRows(categories);
  const shown = new Set(
    byCategory.flatMap(({ category }) => showable(rules.filter((rule) => rule.category === category))),
  );
  const byRule = rules.filter((rule) => shown.has(rule));
  return { byCategory, byRule: byRule.map(({ authors: _, category: __, ...rule }) => rule) };
}

type DepartmentGroup = Row<Report["byDepartment"][number]>;

/**
 * Departments under the filter but for its own department. They have to be showable on all surfaces too: else the surfaces
 * asked for one by one would add up to what the whole leaves out.
 */
async function shownDepartments(db: Reader, { period }: Scope, { surface }: ReportFilter) {
  const groups = await countByDepartment(db, sentIn(period, { surface }));
  const whole = surface === undefined ? groups : await countByDepartment(db, sentIn(period, {}));
  const names = new Set(showable(whole).map(({ department }) => department));
  const shown = showable(groups).filter(({ department }) => names.has(department));
  return { shown, hidden: groups.length - shown.length };
}

function countByDepartment(db: Reader, sent: Prisma.Sql): Promise<DepartmentGroup[]> {
  return db.$queryRaw<DepartmentGroup[]>`
    SELECT p.department, count(*)::int AS sent, count(*) FILTER (WHERE ${PASSED})::int AS "clearedAlone", ${AUTHORS}
    FROM ${sent} GROUP BY 1 ORDER BY 1`;
}

/** Whether the filter's surface may be shown by itself: in all departments, and in the filter's. */
async function isSurfaceShown(db: Reader, { period }: Scope, { department, surface }: ReportFilter): Promise<boolean> {
  const isIn = async (sent: Prisma.Sql) => {
    const groups = await db.$queryRaw<Row<{ surface: string }>[]>`
      SELECT r.surface, ${AUTHORS} FROM ${sent} GROUP BY 1`;
    return showable(groups).some((group) => group.surface === surface);
  };
  return (await isIn(sentIn(period, {}))) && (department === undefined || isIn(sentIn(period, { department })));
}

/** Departments big enough to be asked about. */
async function listDepartments(db: Reader): Promise<string[]> {
  const rows = await db.$queryRaw<{ department: string }[]>`
    SELECT department FROM person WHERE department <> '' GROUP BY 1 HAVING count(*) >= ${SMALLEST_GROUP} ORDER BY 1`;
  return rows.map((row) => row.department);
}
