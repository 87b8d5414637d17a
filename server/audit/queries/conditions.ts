import { Prisma } from "../../db/prisma.ts";
import { endOfDay, startOfDay } from "../../shared/days.ts";
import { decodeCursor } from "../../shared/page.ts";
import type { AuditFilter } from "../contract.ts";
import { lookFor } from "../look-for.ts";

/** What the filter asks of an entry `e` besides its time. */
export function conditionsOf(filter: AuditFilter): Prisma.Sql[] {
  return [
    filter.person && Prisma.sql`e.actor_id = ${filter.person}`,
    filter.draft && Prisma.sql`e.draft_id = ${filter.draft}`,
    filter.rule && Prisma.sql`e.rule_ids @> ARRAY[${filter.rule}]::text[]`,
    filter.type && Prisma.sql`e.type = ${filter.type}`,
    filter.left && LEFT[filter.left],
    ...(filter.q ? conditionsFor(filter.q) : []),
  ].filter((condition): condition is Prisma.Sql => condition instanceof Prisma.Sql);
}

function conditionsFor(q: string): Prisma.Sql[] {
  const wanted = lookFor(q);
  switch (wanted.kind) {
    case "address":
      return [Prisma.sql`e.draft_id IN (SELECT id FROM draft WHERE published_url = ANY(${wanted.addresses}))`];
    case "draft":
      return [Prisma.sql`e.draft_id = ${wanted.draftId}`];
    case "entry":
      return [Prisma.sql`e.id = ${wanted.entryId}::uuid`];
    case "words":
      return wanted.words.map((word) => Prisma.sql`e.summary ILIKE ${`%${escapeLike(word)}%`}`);
  }
}

/** Drafts that hang in the air, told by one entry each. */
const LEFT = {
  no_verdict: Prisma.sql`e.type = 'draft.created' AND EXISTS (SELECT 1 FROM draft d WHERE d.id = e.draft_id
    AND d.submitted_at IS NULL AND d.state <> 'WITHDRAWN')`,
  withdrawn_without_reason: Prisma.sql`e.type = 'draft.withdrawn' AND e.payload->>'reason' = ''`,
};

/** Conditions that an index over many entries answers unordered: the newest of them must not be looked for through it. */
export const isScattered = ({ q, rule }: AuditFilter) =>
  rule !== undefined || (q !== undefined && lookFor(q).kind === "words");

/** The time a filter asks for, end excluded, and the entry it goes on after. */
export interface Span {
  from: Date | null;
  before: Date | null;
  after: { at: Date; id: string } | null;
}

export function spanOf(filter: AuditFilter, zone: string): Span {
  const cursor = decodeCursor(filter.cursor);
  return {
    from: filter.from ? startOfDay(filter.from, zone) : null,
    before: filter.to ? endOfDay(filter.to, zone) : null,
    after: cursor && isUuid(cursor.id) ? cursor : null,
  };
}

export function within({ from, before, after }: Span): Prisma.Sql[] {
  return [
    ...(from ? [Prisma.sql`e.at >= ${from}`] : []),
    ...(before ? [Prisma.sql`e.at < ${before}`] : []),
    ...(after ? [Prisma.sql`(e.at, e.id) < (${after.at}, ${after.id}::uuid)`] : []),
  ];
}

const isUuid = (id: string) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(id);

const escapeLike = (words: string) => words.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`);

export const and = (conditions: readonly Prisma.Sql[]): Prisma.Sql =>
  conditions.length === 0 ? Prisma.sql`true` : Prisma.join([...conditions], " AND ");
