import { Prisma } from "../db/prisma.ts";
import type { Reader } from "../db/transaction.ts";
import type { Language } from "../shared/language.ts";
import { encodeCursor, type Page } from "../shared/page.ts";
import { type AuditEntryView, AuditEvent, type AuditFilter } from "./contract.ts";
import { RuleSpoke } from "./events/shapes.ts";
import { and, conditionsOf, isScattered, spanOf, within } from "./queries/conditions.ts";
import { findPlaces } from "./queries/find-places.ts";
import { germanSentenceOf } from "./sentence-de.ts";
import { SYSTEM } from "./system.ts";

const PAGE = 50;
const COLUMNS = Prisma.sql`e.id::text, e.at, recorded_at, type, actor_name, summary, draft_id, policy_version, engine, payload`;

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

/** One page of the log, newest first: by row-value keyset on (at, id), the primary key read backwards. */
export async function listEntries(
  db: Reader,
  filter: AuditFilter,
  zone: string,
  language: Language,
): Promise<Page<AuditEntryView>> {
  const rows = await selectEntries(db, filter, zone, PAGE + 1);
  const items = rows.slice(0, PAGE).map((row) => toView(row, language));
  const last = items.at(-1);
  return { items, nextCursor: rows.length > PAGE && last ? encodeCursor(last.at, last.id) : null };
}

/** Up to `limit` entries after the filter's cursor, newest first. */
async function selectEntries(db: Reader, filter: AuditFilter, zone: string, limit: number): Promise<Row[]> {
  if (!isScattered(filter)) {
    const conditions = [...conditionsOf(filter), ...within(spanOf(filter, zone))];
    return db.$queryRaw<Row[]>`
      SELECT ${COLUMNS} FROM audit_entry e WHERE ${and(conditions)} ORDER BY e.at DESC, e.id DESC LIMIT ${limit}`;
  }
  const places = await findPlaces(db, filter, zone, limit);
  return db.$queryRaw<Row[]>`
    SELECT ${COLUMNS}
    FROM unnest(${places.map(({ at }) => at)}::timestamptz[], ${places.map(({ id }) => id)}::uuid[])
        WITH ORDINALITY AS p(at, id, place)
      JOIN audit_entry e ON (e.at, e.id) = (p.at, p.id)
    ORDER BY place`;
}

/** Walks the whole filtered log in pages, newest first, for an export. */
export async function* walkEntries(
  db: Reader,
  filter: AuditFilter,
  zone: string,
  language: Language,
): AsyncGenerator<AuditEntryView[]> {
  let cursor = filter.cursor;
  for (;;) {
    const rows = await selectEntries(db, { ...filter, cursor }, zone, EXPORT_BATCH);
    if (rows.length === 0) return;
    const views = rows.map((row) => toView(row, language));
    yield views;
    const last = views.at(-1);
    if (last === undefined || rows.length < EXPORT_BATCH) return;
    cursor = encodeCursor(last.at, last.id);
  }
}

const EXPORT_BATCH = 1_000;

/** What has happened to one draft, newest first, as people read it. */
export async function historyOf(
  db: Reader,
  draftId: string,
  language: Language,
): Promise<{ id: string; at: Date; sentence: string }[]> {
  const rows = await db.auditEntry.findMany({
    where: { draftId },
    orderBy: [{ at: "desc" }, { recordedAt: "desc" }],
    take: 200,
    select: { id: true, at: true, type: true, actorName: true, summary: true, payload: true },
  });
  return rows.map((row) => ({ id: row.id, at: row.at, sentence: sentenceIn(language, row) }));
}

function toView(row: Row, language: Language): AuditEntryView {
  const payload = isRecord(row.payload) ? row.payload : {};
  const rules = RuleSpoke.array().safeParse(payload.rules);
  return {
    id: row.id,
    at: row.at,
    recordedAt: row.recorded_at,
    type: row.type,
    actorName: actorNameIn(language, row.actor_name),
    sentence: sentenceIn(language, { ...row, actorName: row.actor_name }),
    draftId: row.draft_id,
    policyVersion: row.policy_version,
    engine: row.engine,
    rules: rules.success ? rules.data : [],
    note: typeof payload.note === "string" && payload.note !== "" ? payload.note : null,
  };
}

/** Who acted; what happened by itself is the system's, in the reader's language. */
function actorNameIn(language: Language, stored: string): string {
  return stored === SYSTEM.en ? SYSTEM[language] : stored;
}

type Said = { type: string; actorName: string; summary: string; payload: Prisma.JsonValue };

/** The stored sentence, or the same event in the reader's language for as long as its particulars are kept. */
export function sentenceIn(language: Language, { type, actorName, summary, payload }: Said): string {
  if (language === "en" || !isRecord(payload)) return summary;
  const event = AuditEvent.safeParse({ type, ...payload });
  return event.success ? germanSentenceOf(event.data, actorName) : summary;
}

function isRecord(value: Prisma.JsonValue): value is Prisma.JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
