import { QueueFilter } from "#server/review/contract.ts";
import { readFilter } from "#server/shared/filter.ts";

type SearchParams = Record<string, string | string[] | undefined>;

/** The filter that an address of the queue stands for. On the server alone: browsers are spared what checks it. */
export function readQueueFilter(params: SearchParams): QueueFilter {
  return readFilter(QueueFilter, params);
}
