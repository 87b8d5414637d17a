import { Prisma } from "../db/prisma.ts";
import type { Reader } from "../db/transaction.ts";
import { DraftState } from "../drafts/contract.ts";
import { type Report, type ReportFilter, SMALLEST_GROUP } from "./contract.ts";
import { showable } from "./measures.ts";
import { type Period, periodOf } from "./period.ts";

interface Scope {
  period: Period;
  zone: string;
  /** Joins revision r, draft d and its author p; every number below counts inside it. */
  sent: Prisma.Sql;
}

/** The report's numbers. Authors are counted, never named; too small a selection shows nothing. */
export async function loadReport(db: Reader, filter: ReportFilter, zone: string, now: Date): Promise<Report> {
  const period = periodOf(filter, zone, now);
  const scope: Scope = { period, zone, sent: sentIn(period, filter) };
  const departments = await listDepartments(db);
  const totals = await countTotals(db, scope);
  const base = { from: period.from, to: period.to, departments };
  // What the table of departments leaves out, asking for it by name mustn't give away.
  const groups = await countByDepartment(db, { ...scope, sent: sentIn(period, { ...filter, department: undefined }) });
  const all = showable(groups);
  const shown = filter.department ? all.filter((group) => group.department === filter.department) : all;
  const isTooSmall = totals.authors < SMALLEST_GROUP || (filter.department !== undefined && shown.length === 0);
  if (totals.authors > 0 && isTooSmall) return { ...base, ...NOTHING, isHidden: true };
  const [byState, byWeek, timeToDecision, byCategory, byRule] = await Promise.all([
    countByState(db, scope),
    countByWeek(db, scope),
    measureTime(db, scope),
    countByCategory(db, scope),
    countByRule(db, scope),
  ]);
  return {
    ...base,
    isHidden: false,
    totals,
    byState,
    byWeek,
    timeToDecision,
    byCategory,
    byRule,
    byDepartment: shown.map(({ department, sent, clearedAlone }) => ({ department, sent, clearedAlone })),
    hiddenDepartments: filter.department ? 0 : groups.length - shown.length,
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

function sentIn({ start, end }: Period, { department, surface }: ReportFilter): Prisma.Sql {
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

async function countByState(db: Reader, { sent }: Scope): Promise<Report["byState"]> {
  const rows = await db.$queryRaw<{ state: string; drafts: number }[]>`
    SELECT d.state::text AS state, count(DISTINCT d.id)::int AS drafts FROM ${sent} GROUP BY d.state`;
  const byState = new Map(rows.map((row) => [row.state, row.drafts]));
  return DraftState.options.map((state) => ({ state, drafts: byState.get(state) ?? 0 }));
}

/** Monday of a time's week in the organisation's zone. */
const weekOf = (time: Prisma.Sql, zone: string) =>
  Prisma.sql`to_char(date_trunc('week', ${time} AT TIME ZONE ${zone}), 'YYYY-MM-DD')`;

async function countByWeek(db: Reader, { sent, zone }: Scope): Promise<Report["byWeek"]> {
  return db.$queryRaw<Report["byWeek"]>`
    SELECT ${weekOf(Prisma.sql`r.created_at`, zone)} AS week,
      count(*) FILTER (WHERE ${PASSED})::int AS cleared,
      count(*) FILTER (WHERE r.action = 'review')::int AS "toReview",
      count(*) FILTER (WHERE r.action = 'block')::int AS stopped
    FROM ${sent} GROUP BY 1 ORDER BY 1`;
}

const HOURS = Prisma.sql`extract(epoch FROM c.created_at - r.created_at) / 3600`;
const QUANTILES = Prisma.sql`
  (percentile_cont(0.5) WITHIN GROUP (ORDER BY ${HOURS}))::float AS median,
  (percentile_cont(0.9) WITHIN GROUP (ORDER BY ${HOURS}))::float AS p90`;

async function measureTime(db: Reader, { sent, zone }: Scope): Promise<Report["timeToDecision"]> {
  const [whole] = await db.$queryRaw<{ median: number | null; p90: number | null }[]>`
    SELECT ${QUANTILES} FROM decision c, ${sent} AND c.revision_id = r.id`;
  const byWeek = await db.$queryRaw<Report["timeToDecision"]["byWeek"]>`
    SELECT ${weekOf(Prisma.sql`r.created_at`, zone)} AS week, ${QUANTILES}, count(*)::int AS decisions
    FROM decision c, ${sent} AND c.revision_id = r.id GROUP BY 1 ORDER BY 1`;
  return { median: whole?.median ?? null, p90: whole?.p90 ?? null, byWeek };
}

async function countByCategory(db: Reader, { sent }: Scope): Promise<Report["byCategory"]> {
  return db.$queryRaw<Report["byCategory"]>`
    SELECT f.category, count(*)::int AS findings FROM finding f, ${sent} AND f.revision_id = r.id
    GROUP BY 1 ORDER BY 2 DESC, 1`;
}

async function countByRule(db: Reader, { sent }: Scope): Promise<Report["byRule"]> {
  return db.$queryRaw<Report["byRule"]>`
    SELECT f.rule_id AS "ruleId", max(f.rule_title) AS title, count(*)::int AS findings,
      count(f.dismissal)::int AS dismissed
    FROM finding f, ${sent} AND f.revision_id = r.id GROUP BY 1 ORDER BY 3 DESC, 1`;
}

async function countByDepartment(db: Reader, { sent }: Scope) {
  return db.$queryRaw<{ department: string; authors: number; sent: number; clearedAlone: number }[]>`
    SELECT p.department, count(DISTINCT d.author_id)::int AS authors, count(*)::int AS sent,
      count(*) FILTER (WHERE ${PASSED})::int AS "clearedAlone"
    FROM ${sent} GROUP BY 1 ORDER BY 1`;
}

/** Departments big enough to be asked about. */
async function listDepartments(db: Reader): Promise<string[]> {
  const rows = await db.$queryRaw<{ department: string }[]>`
    SELECT department FROM person WHERE department <> '' GROUP BY 1 HAVING count(*) >= ${SMALLEST_GROUP} ORDER BY 1`;
  return rows.map((row) => row.department);
}
