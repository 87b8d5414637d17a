import { addMonths, min, startOfMonth } from "date-fns";
import { Prisma } from "../../db/prisma.ts";
import type { Reader } from "../../db/transaction.ts";
import type { AuditFilter } from "../contract.ts";
import { conditionsOf, isScattered, type Span, spanOf, within } from "./conditions.ts";

/** An entry's place in time: the log's primary key. */
export interface Place {
  at: Date;
  id: string;
}

/** So many of the newest entries are looked through one by one before the indexes are asked. */
const PROBED = 2_000;

/**
 * The places of up to `limit` entries after the filter's cursor, newest first. What has an index in the order of time is read by
 * it. Words and rules have not: the newest entries are looked through first, which answers for whatever is common; what is
 * rare is then looked for month by month through the month's own index, until there is enough. One query over everything would
 * be planned as if the word were common, and read the log to its end.
 */
export async function findPlaces(db: Reader, filter: AuditFilter, zone: string, limit: number): Promise<Place[]> {
  const conditions = conditionsOf(filter);
  const span = spanOf(filter, zone);
  if (!isScattered(filter)) return selectPlaces(db, [...conditions, ...within(span)], limit);
  const probed = await probe(db, conditions, span, limit);
  if (probed.isEnough) return probed.places;
  return [
    ...probed.places,
    ...(await walkMonths(db, conditions, { ...span, after: probed.last }, limit - probed.places.length)),
  ];
}

function selectPlaces(db: Reader, conditions: readonly Prisma.Sql[], limit: number): Promise<Place[]> {
  return db.$queryRaw<Place[]>`
    SELECT e.at, e.id::text FROM audit_entry e WHERE ${and(conditions)} ORDER BY e.at DESC, e.id DESC LIMIT ${limit}`;
}

/** Those among the newest entries; `last` is the last one looked at. Enough also where there were no more to look at. */
async function probe(db: Reader, conditions: readonly Prisma.Sql[], span: Span, limit: number) {
  const rows = await db.$queryRaw<(Place & { found: boolean })[]>`
    WITH newest AS MATERIALIZED (
      SELECT e.* FROM audit_entry e WHERE ${and(within(span))} ORDER BY e.at DESC, e.id DESC LIMIT ${PROBED})
    SELECT e.at, e.id::text, ${and(conditions)} AS found FROM newest e
    WHERE ${and(conditions)} OR (e.at, e.id) = (SELECT at, id FROM newest ORDER BY at, id LIMIT 1)
    ORDER BY e.at DESC, e.id DESC`;
  const places = rows.filter(({ found }) => found).slice(0, limit);
  const last = rows.at(-1) ?? null;
  return { places, last, isEnough: places.length === limit || last === null };
}

async function walkMonths(db: Reader, conditions: readonly Prisma.Sql[], span: Span, limit: number): Promise<Place[]> {
  const places: Place[] = [];
  let newest = span.after?.at ?? null;
  while (newest !== null && places.length < limit) {
    const from = startOfMonth(newest);
    const before = min([addMonths(from, 1), ...(span.before ? [span.before] : [])]);
    const month = { ...span, from: span.from && span.from > from ? span.from : from, before };
    places.push(...(await findInMonth(db, [...conditions, ...within(month)], limit - places.length)));
    newest = await newestBefore(db, { ...span, before: month.from, after: null });
  }
  return places;
}

/** Materialised, so that the month's index for the word is taken, however common the planner thinks it is. */
function findInMonth(db: Reader, conditions: readonly Prisma.Sql[], limit: number): Promise<Place[]> {
  return db.$queryRaw<Place[]>`
    WITH found AS MATERIALIZED (SELECT e.at, e.id FROM audit_entry e WHERE ${and(conditions)})
    SELECT at, id::text FROM found ORDER BY at DESC, id DESC LIMIT ${limit}`;
}

/** The time of the newest entry in a span: months without any are stepped over. */
async function newestBefore(db: Reader, span: Span): Promise<Date | null> {
  const [row] = await db.$queryRaw<{ at: Date }[]>`
    SELECT e.at FROM audit_entry e WHERE ${and(within(span))} ORDER BY e.at DESC LIMIT 1`;
  return row?.at ?? null;
}

const and = (conditions: readonly Prisma.Sql[]) =>
  conditions.length === 0 ? Prisma.sql`true` : Prisma.join([...conditions], " AND ");
