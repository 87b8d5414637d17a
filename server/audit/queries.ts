import { Prisma } from "../db/prisma.ts";
import type { Reader } from "../db/transaction.ts";
import { endOfDay, startOfDay } from "../shared/days.ts";
import { decodeCursor, encodeCursor, type Page } from "../shared/page.ts";
import { type AuditEntryView, type AuditFilter, RuleSpoke } from "./contract.ts";

const PAGE = 50;

interface Row {
  id: string;
  at: Date;
  recorded_at: Date;
  type: string;
  actor_name: string;
  summary: string;
  draft_id: string | null;
  policy_version: number | null;
  engine: string | null;
  payload: Prisma.JsonValue;
}

/**
 * One page of the log, newest first. Row-value keyset on (at, id), the primary key read backwards;
 * each filter has an index of its own, words that of trigrams (fewer than three letters read the period).
 */
export async function listEntries(db: Reader, filter: AuditFilter, zone: string): Promise<Page<AuditEntryView>> {
  const rows = await selectEntries(db, filter, zone, PAGE + 1);
  const items = rows.slice(0, PAGE).map(toView);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > PAGE && last ? encodeCursor(last.at, last.id) : null };
}

/** Up to `limit` entries after the filter's cursor, newest first. */
async function selectEntries(db: Reader, filter: AuditFilter, zone: string, limit: number): Promise<Row[]> {
  return db.$queryRaw<Row[]>`
    SELECT id::text, at, recorded_at, type, actor_name, summary, draft_id, policy_version, engine, payload
    FROM audit_entry
    WHERE ${where(filter, zone)}
    ORDER BY at DESC, id DESC
    LIMIT ${limit}`;
}

function where(filter: AuditFilter, zone: string): Prisma.Sql {
  const cursor = decodeCursor(filter.cursor);
  const after = cursor && isUuid(cursor.id) ? cursor : null;
  const conditions = [
    Prisma.sql`true`,
    after && Prisma.sql`(at, id) < (${after.at}, ${after.id}::uuid)`,
    filter.person && Prisma.sql`actor_id = ${filter.person}`,
    filter.draft && Prisma.sql`draft_id = ${filter.draft}`,
    filter.rule && Prisma.sql`rule_ids @> ARRAY[${filter.rule}]::text[]`,
    filter.type && Prisma.sql`type = ${filter.type}`,
    filter.from && Prisma.sql`at >= ${startOfDay(filter.from, zone)}`,
    filter.to && Prisma.sql`at < ${endOfDay(filter.to, zone)}`,
    filter.q && Prisma.sql`summary ILIKE ${`%${escapeLike(filter.q)}%`}`,
  ];
  return Prisma.join(
    conditions.filter((condition): condition is Prisma.Sql => condition instanceof Prisma.Sql),
    " AND ",
  );
}

const isUuid = (id: string) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(id);

const escapeLike = (words: string) => words.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`);

/** Walks the whole filtered log in pages, newest first, for an export. */
export async function* walkEntries(db: Reader, filter: AuditFilter, zone: string): AsyncGenerator<AuditEntryView[]> {
  let cursor = filter.cursor;
  for (;;) {
    const rows = await selectEntries(db, { ...filter, cursor }, zone, EXPORT_BATCH);
    if (rows.length === 0) return;
    const views = rows.map(toView);
    yield views;
    const last = views.at(-1);
    if (last === undefined || rows.length < EXPORT_BATCH) return;
    cursor = encodeCursor(last.at, last.id);
  }
}

const EXPORT_BATCH = 1_000;

/** What has happened to one draft, newest first, as people read it. */
export async function historyOf(db: Reader, draftId: string): Promise<{ id: string; at: Date; sentence: string }[]> {
  const rows = await db.auditEntry.findMany({
    where: { draftId },
    orderBy: [{ at: "desc" }, { recordedAt: "desc" }],
    take: 200,
    select: { id: true, at: true, summary: true },
  });
  return rows.map(({ summary, ...rest }) => ({ ...rest, sentence: summary }));
}

function toView(row: Row): AuditEntryView {
  const payload = isRecord(row.payload) ? row.payload : {};
  const rules = RuleSpoke.array().safeParse(payload.rules);
  return {
    id: row.id,
    at: row.at,
    recordedAt: row.recorded_at,
    type: row.type,
    actorName: row.actor_name,
    sentence: row.summary,
    draftId: row.draft_id,
    policyVersion: row.policy_version,
    engine: row.engine,
    rules: rules.success ? rules.data : [],
    note: typeof payload.note === "string" && payload.note !== "" ? payload.note : null,
  };
}

function isRecord(value: Prisma.JsonValue): value is Prisma.JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
