import type { RevisionView } from "#server/drafts/contract.ts";

const VIEWS = ["text", "changes", "history"] as const;
export type ReviewViewName = (typeof VIEWS)[number];

type SearchParams = Record<string, string | string[] | undefined>;
type Revision = Pick<RevisionView, "number" | "decision">;

/** What a draft's address asks to see: which view, and which revision the latest is compared with. */
export function readReviewView<R extends Revision>(
  params: SearchParams,
  revisions: readonly R[],
  /** Number of the revision the reader had opened before this one. */
  lastSeen: number | null = null,
): { view: ReviewViewName; before: R | null } {
  const earlier = revisions.slice(1);
  const decided = earlier.find(({ decision }) => decision !== null);
  const asked = earlier.find(({ number }) => String(number) === params.from);
  const seen = earlier.find(({ number }) => number === lastSeen);
  const before = asked ?? seen ?? decided ?? earlier[0] ?? null;
  const chosen = VIEWS.find((view) => view === params.view) ?? (seen || decided || asked ? "changes" : "text");
  return { view: chosen === "changes" && before === null ? "text" : chosen, before };
}
