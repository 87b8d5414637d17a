import { Prisma } from "../../db/prisma.ts";
import type { Reader } from "../../db/transaction.ts";
import { endOfDay, startOfDay } from "../../shared/days.ts";
import { decodeCursor, encodeCursor, type Page } from "../../shared/page.ts";
import type { Block, FactsFilter, FactView } from "../contract.ts";

const PAGE = 50;

export interface Facts extends Page<FactView> {
  /** How many there are in all: the report's number. */
  count: number;
}

/** The facts behind one number, newest first. Their view is asked by time, which reaches the tables' own indexes. */
export async function listFacts(
  db: Reader,
  filter: FactsFilter,
  weeks: Block,
  aiSurfaces: readonly string[],
  zone: string,
): Promise<Facts> {
  const where = Prisma.sql`measure = ${filter.measure} AND at >= ${startOfDay(weeks.from, zone)} AND at < ${endOfDay(weeks.to, zone)}
    ${and(filter.key, Prisma.sql`AND key = ${filter.key}`)} ${and(filter.within, Prisma.sql`AND "within" = ${filter.within}`)}
    ${and(filter.department, Prisma.sql`AND department = ${filter.department}`)}
    ${and(filter.surface, Prisma.sql`AND surface = ${filter.surface}`)}
    ${and(filter.readByAi, Prisma.sql`AND surface = ANY(${aiSurfaces})`)}`;
  const cursor = decodeCursor(filter.cursor);
  const after = cursor ? Prisma.sql`WHERE (at, id) < (${cursor.at}, ${cursor.id})` : Prisma.empty;
  const rows = await db.$queryRaw<(FactView & { id: string })[]>`
    SELECT * FROM (
      SELECT draft_id AS "draftId", revision, surface, at, key, "within",
        concat_ws('-', draft_id, row_number() OVER (PARTITION BY at, draft_id ORDER BY revision, key, "within")) AS id
      FROM report_fact WHERE ${where}) facts
    ${after} ORDER BY at DESC, id DESC LIMIT ${PAGE + 1}`;
  const [sum] = await db.$queryRaw<{ count: number }[]>`SELECT count(*)::int AS count FROM report_fact WHERE ${where}`;
  const items = rows.slice(0, PAGE);
  const last = items.at(-1);
  return {
    items: items.map(({ id: _, ...item }) => item),
    count: sum?.count ?? 0,
    nextCursor: rows.length > PAGE && last ? encodeCursor(last.at, last.id) : null,
  };
}

const and = (given: unknown, condition: Prisma.Sql) => (given === undefined ? Prisma.empty : condition);
