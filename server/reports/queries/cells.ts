import { Prisma } from "../../db/prisma.ts";
import type { Reader } from "../../db/transaction.ts";
import type { Block, ReportFilter } from "../contract.ts";
import type { Group } from "../measures.ts";
import type { WeekSum } from "../over-time.ts";
import type { Sum } from "../sums.ts";

/** Which cells count: a department, a surface, weeks. */
export type Scope = Pick<ReportFilter, "department" | "surface"> & { weeks?: Block };

type Raw<T extends Group> = Omit<T, "authors"> & { people: string };
const PEOPLE = Prisma.sql`coalesce(string_agg(array_to_string(people, ' '), ' '), '') AS people`;

/** Everything in scope, added up by measure and key. */
export async function sumCells(db: Reader, scope: Scope): Promise<Sum[]> {
  const rows = await db.$queryRaw<Raw<Sum>[]>`
    SELECT measure, key, "within", sum(facts)::int AS facts, ${PEOPLE}
    FROM report_cell WHERE ${inScope(scope)} GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`;
  return rows.map(withAuthors);
}

/** Texts and decisions in scope by week, surface and key, in order of time. */
export async function sumWeeks(db: Reader, scope: Scope): Promise<WeekSum[]> {
  const rows = await db.$queryRaw<Raw<WeekSum>[]>`
    SELECT measure, key, to_char(week, 'YYYY-MM-DD') AS week, surface, sum(facts)::int AS facts, ${PEOPLE}
    FROM report_cell WHERE measure IN ('text', 'decision') AND ${inScope(scope)}
    GROUP BY 1, 2, 3, 4 ORDER BY 3, 1, 2, 4`;
  return rows.map(withAuthors);
}

export type DepartmentSum = Group & { department: string; sent: number; clearedAlone: number };

export async function sumDepartments(db: Reader, scope: Scope): Promise<DepartmentSum[]> {
  const rows = await db.$queryRaw<Raw<DepartmentSum>[]>`
    SELECT department, sum(facts)::int AS sent, coalesce(sum(facts) FILTER (WHERE key = 'cleared'), 0)::int AS "clearedAlone", ${PEOPLE}
    FROM report_cell WHERE measure = 'text' AND ${inScope(scope)} GROUP BY 1 ORDER BY 1`;
  return rows.map(withAuthors);
}

export interface Hours {
  /** Place among the blocks, from 0. */
  block: number;
  median: number;
  p90: number;
  decisions: number;
  inTime: number;
  due: number;
}

/** Hours to a decision in each block that has one, in order. */
export function measureHours(db: Reader, scope: Scope, blocks: readonly Block[]): Promise<Hours[]> {
  return db.$queryRaw<Hours[]>`
    SELECT (b.place - 1)::int AS block, percentile_cont(0.5) WITHIN GROUP (ORDER BY waited) AS median,
      percentile_cont(0.9) WITHIN GROUP (ORDER BY waited) AS p90, count(*)::int AS decisions,
      count(*) FILTER (WHERE "within" = 'in_time')::int AS "inTime", count(*) FILTER (WHERE "within" <> '')::int AS due
    FROM unnest(${blocks.map(({ from }) => from)}::date[], ${blocks.map(({ to }) => to)}::date[])
        WITH ORDINALITY AS b(first, last, place)
      JOIN report_cell c ON c.week BETWEEN b.first AND b.last, unnest(c.hours) AS waited
    WHERE measure = 'decision' AND ${inScope(scope)}
    GROUP BY b.place ORDER BY 1`;
}

function inScope({ department, surface, weeks }: Scope): Prisma.Sql {
  const conditions = [
    Prisma.sql`true`,
    ...(department === undefined ? [] : [Prisma.sql`department = ${department}`]),
    ...(surface === undefined ? [] : [Prisma.sql`surface = ${surface}`]),
    ...(weeks === undefined ? [] : [Prisma.sql`week BETWEEN ${weeks.from}::date AND ${weeks.to}::date`]),
  ];
  return Prisma.join(conditions, " AND ");
}

function withAuthors<T extends { people: string }>({ people, ...row }: T): Omit<T, "people"> & Group {
  return { ...row, authors: [...new Set(people.split(" ").filter(Boolean))] };
}
