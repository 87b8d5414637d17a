import type { Prisma } from "../../db/prisma.ts";
import type { Actor } from "../../shared/actor.ts";

/** Who has a draft before them, for a select. */
export const LOOKERS = {
  orderBy: { personId: "asc" },
  select: { until: true, person: { select: { id: true, name: true } } },
} as const satisfies Prisma.Draft$lookersArgs;

type Row = Prisma.LookingGetPayload<{ select: (typeof LOOKERS)["select"] }>;

/** Names of the others who are looking at this moment. */
export function lookersOf(rows: readonly Row[], actor: Pick<Actor, "id">, now: Date): string[] {
  return rows.filter(({ until, person }) => until > now && person.id !== actor.id).map(({ person }) => person.name);
}
