import type { QueueFilter } from "#server/review/contract.ts";
import type { ReviewViewName } from "./review-view.ts";

const CHOICES = ["q", "severity", "surface", "department", "claim", "cursor"] as const satisfies (keyof QueueFilter)[];

/** The filter in the address of the queue or of a draft in it. What it may be was checked when the page was made. */
export function filterIn(params: { get: (name: string) => string | null }): QueueFilter {
  const chosen = CHOICES.flatMap((name) => {
    const value = params.get(name);
    return value ? [[name, value]] : [];
  });
  return Object.fromEntries(chosen);
}

/** The address of the queue with this filter. */
export function queueHref(filter: QueueFilter): string {
  return withQuery("/queue", filter);
}

type Place = { view?: ReviewViewName; from?: number; filter?: QueueFilter };

/** The address of a draft, in a view of it, beside the queue with a filter. */
export function reviewHref(draftId: string, { view, from, filter = {} }: Place = {}): string {
  return withQuery(`/queue/${draftId}`, { ...filter, view, from: from === undefined ? undefined : String(from) });
}

/** Whether the filter leaves anything out; a page further on leaves nothing out. */
export function isFiltered({ cursor: _, ...choices }: QueueFilter): boolean {
  return Object.values(choices).some(Boolean);
}

function withQuery(path: string, choices: Record<string, string | undefined>): string {
  const chosen = Object.entries(choices).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return chosen.length === 0 ? path : `${path}?${new URLSearchParams(chosen)}`;
}
