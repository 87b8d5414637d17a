import { addMonths, startOfMonth } from "date-fns";
import { Prisma } from "../../db/prisma.ts";
import type { Reader } from "../../db/transaction.ts";
import type { AuditFilter } from "../contract.ts";
import { and, conditionsOf, type Span, spanOf, within } from "./conditions.ts";

/** An entry's place in time: the log's primary key. */
export interface Place {
  at: Date;
  id: string;
}

/** So many of the newest entries are looked through one by one before the indexes are asked. */
const PROBED = 2_000;
/** Months asked in one statement, each only when those before it had too few. */
const MONTHS = 12;

/**
 * The places of up to `limit` entries after the filter's cursor, newest first, for what has no index in the order of time: words
 * and rules. The newest entries are looked through first, which answers for whatever is common; what is rare is then looked
 * for month by month through the month's own index, until there is enough. One plain query over everything would be planned
 * as if the word were common, and read the log to its end.
 */
export async function findPlaces(db: Reader, filter: AuditFilter, zone: string, limit: number): Promise<Place[]> {
  const conditions = conditionsOf(filter);
  const span = spanOf(filter, zone);
  const probed = await probe(db, conditions, span, limit);
  return probed.length === limit ? probed : walkMonths(db, conditions, span, limit);
}

/** Those among the newest entries. The subquery's own limit keeps the planner from looking elsewhere; enough ends it early. */
function probe(db: Reader, conditions: readonly Prisma.Sql[], span: Span, limit: number): Promise<Place[]> {
  return db.$queryRaw<Place[]>`
    SELECT e.at, e.id::text FROM (
      SELECT * FROM audit_entry e WHERE ${and(within(span))} ORDER BY e.at DESC, e.id DESC LIMIT ${PROBED}) e
    WHERE ${and(conditions)} ORDER BY e.at DESC, e.id DESC LIMIT ${limit}`;
}

async function walkMonths(db: Reader, conditions: readonly Prisma.Sql[], span: Span, limit: number): Promise<Place[]> {
  const months = await monthsOf(db, span);
  const places: Place[] = [];
  for (let at = 0; at < months.length && places.length < limit; at += MONTHS)
    places.push(
      ...(await findInMonths(db, months.slice(at, at + MONTHS), { conditions, span, limit: limit - places.length })),
    );
  return places;
}

/** The months of a span that may have entries, newest first. */
async function monthsOf(db: Reader, span: Span): Promise<Span[]> {
  const [bounds] = await db.$queryRaw<{ oldest: Date | null; newest: Date | null }[]>`
    SELECT min(e.at) AS oldest, max(e.at) AS newest FROM audit_entry e WHERE ${and(within(span))}`;
  if (!bounds?.newest || !bounds.oldest) return [];
  const months: Span[] = [];
  for (let from = startOfMonth(bounds.newest); addMonths(from, 1) > bounds.oldest; from = addMonths(from, -1))
    months.push({ from, before: addMonths(from, 1), after: null });
  return months;
}

/**
 * A part for each month, materialised so that the month's index for the word is taken, however common the planner thinks it
 * is. They are read in turn, and those after the last one needed not at all.
 */
function findInMonths(
  db: Reader,
  months: readonly Span[],
  { conditions, span, limit }: { conditions: readonly Prisma.Sql[]; span: Span; limit: number },
): Promise<Place[]> {
  const name = (at: number) => Prisma.raw(`m${at}`);
  const found = months.map(
    (month, at) => Prisma.sql`${name(at)} AS MATERIALIZED (
      SELECT e.at, e.id FROM audit_entry e WHERE ${and([...conditions, ...within(span), ...within(month)])})`,
  );
  const parts = months.map(
    (_, at) =>
      Prisma.sql`(SELECT at, id::text FROM ${name(at)} ORDER BY ${name(at)}.at DESC, ${name(at)}.id DESC LIMIT ${limit})`,
  );
  return db.$queryRaw<Place[]>`
    WITH ${Prisma.join(found)} SELECT at, id FROM (${Prisma.join(parts, " UNION ALL ")}) AS months LIMIT ${limit}`;
}
