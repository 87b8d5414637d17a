import { subDays } from "date-fns";
import { Prisma } from "../../db/prisma.ts";
import type { Reader } from "../../db/transaction.ts";
import { RETENTION_CLASSES, type RetentionClass, surfacesBefore } from "../classes.ts";
import type { Due } from "../contract.ts";

const HAS_TEXT = Prisma.sql`(d.text <> '' OR EXISTS (SELECT 1 FROM revision r WHERE r.draft_id = d.id AND r.salt <> ''))`;
/** Only what is sealed can be erased: what isn't yet waits for the next run. The entry that tells of an erasure stays. */
const HAS_ENTRIES = Prisma.sql`EXISTS (SELECT 1 FROM audit_entry e JOIN audit_leaf l ON l.entry_id = e.id
  WHERE e.draft_id = d.id AND e.salt IS NOT NULL AND e.type <> 'draft.erased')`;
const IS_FREE = Prisma.sql`NOT EXISTS (SELECT 1 FROM legal_hold h WHERE h.lifted_at IS NULL
  AND ((h.kind = 'draft' AND h.subject_id = d.id) OR (h.kind = 'person' AND h.subject_id = d.author_id)))`;

/** What a run at `now` would erase; the same is shown beforehand. */
export async function listDue(db: Reader, now: Date, limit: number): Promise<Due[]> {
  const due: Due[] = [];
  for (const one of RETENTION_CLASSES) {
    due.push(...(await dueOf(db, one, "text", now, limit)), ...(await dueOf(db, one, "entries", now, limit)));
  }
  const known = new Set(due.filter(({ what }) => what === "text").map(({ draftId }) => draftId));
  const asked = await dueAsAsked(db, limit);
  return [...asked.filter(({ draftId }) => !known.has(draftId)), ...due];
}

/** How many drafts of each class; all of them are counted. */
export async function countDue(db: Reader, now: Date): Promise<{ rule: string; what: Due["what"]; drafts: number }[]> {
  const counts: { rule: string; what: Due["what"]; drafts: number }[] = [];
  for (const one of RETENTION_CLASSES) {
    for (const what of ["text", "entries"] as const) {
      const [row] = await db.$queryRaw<{ drafts: number }[]>`
        SELECT count(*)::int AS drafts FROM draft d WHERE ${isDue(one, what, now)}`;
      counts.push({ rule: one.id, what, drafts: row?.drafts ?? 0 });
    }
  }
  return counts;
}

function dueOf(db: Reader, one: RetentionClass, what: Due["what"], now: Date, limit: number): Promise<Due[]> {
  return db.$queryRaw<Due[]>`
    SELECT d.id AS "draftId", ${one.id} AS rule, ${what} AS what, d.updated_at AS since FROM draft d
    WHERE ${isDue(one, what, now)} ORDER BY d.updated_at, d.id LIMIT ${limit}`;
}

function isDue(one: RetentionClass, what: Due["what"], now: Date): Prisma.Sql {
  const before = subDays(now, what === "text" ? one.textDays : one.entryDays);
  const isDecided = Prisma.sql`EXISTS (SELECT 1 FROM decision c WHERE c.draft_id = d.id)`;
  const conditions = [
    Prisma.sql`d.state::text = ANY(${[...one.states]})`,
    Prisma.sql`d.updated_at < ${before}`,
    one.surfaces
      ? Prisma.sql`d.surface = ANY(${[...one.surfaces]})`
      : Prisma.sql`d.surface <> ALL(${surfacesBefore(one)})`,
    ...(one.isDecided === null ? [] : [one.isDecided ? isDecided : Prisma.sql`NOT ${isDecided}`]),
    what === "text" ? HAS_TEXT : HAS_ENTRIES,
    IS_FREE,
  ];
  return Prisma.join(conditions, " AND ");
}

/** Asked for by the author: at once, but for what is alive and what has to be kept by law. */
function dueAsAsked(db: Reader, limit: number): Promise<Due[]> {
  const kept = RETENTION_CLASSES.flatMap(({ surfaces }) => surfaces ?? []);
  return db.$queryRaw<Due[]>`
    SELECT d.id AS "draftId", 'asked' AS rule, 'text' AS what, q.asked_at AS since
    FROM deletion_request q JOIN draft d ON d.id = q.draft_id
    WHERE d.state NOT IN ('IN_REVIEW', 'CHANGES_REQUESTED') AND d.surface <> ALL(${kept}) AND ${HAS_TEXT} AND ${IS_FREE}
    ORDER BY q.asked_at, d.id LIMIT ${limit}`;
}
