import type { ReactNode } from "react";

/** A row of Stats with hairlines between; wraps on narrow screens. */
export function StatList({ children }: { children: ReactNode }) {
  return <dl className="flex flex-wrap gap-px overflow-clip rounded-lg border bg-border">{children}</dl>;
}
