import { z } from "zod";
import { QueueFilter } from "#server/review/contract.ts";

const { severity, surface, claim, cursor } = QueueFilter.shape;

/** A form sends its empty choices too, and anybody can write an address: what isn't a choice counts as none. */
const Address = z.object({
  severity: severity.catch(undefined),
  surface: surface.catch(undefined),
  department: z.string().min(1).max(120).optional().catch(undefined),
  claim: claim.catch(undefined),
  cursor: cursor.catch(undefined),
});

type SearchParams = Record<string, string | string[] | undefined>;

/** The filter that an address of the queue stands for. */
export function readQueueFilter(params: SearchParams): QueueFilter {
  return Address.parse(params);
}

/** The address of the queue with this filter. */
export function queueHref(filter: QueueFilter): string {
  const chosen = Object.entries(filter).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return chosen.length === 0 ? "/queue" : `/queue?${new URLSearchParams(chosen)}`;
}

/** Whether the filter leaves anything out; a page further on leaves nothing out. */
export function isFiltered({ cursor: _, ...choices }: QueueFilter): boolean {
  return Object.values(choices).some(Boolean);
}
