"use client";
import { createContext, type ReactNode, useContext, useMemo, useState } from "react";

type Counts = Readonly<Record<string, number>>;

const Shown = createContext<Counts>({});
const Change = createContext<(href: string, count: number) => void>(() => {});

/** What waits behind a place of the menu by now, where that was heard since the page was made. */
export function useLiveCount(href: string): number | undefined {
  return useContext(Shown)[href];
}

/** Changes the count beside a place of the menu. */
export function useSetLiveCount(): (href: string, count: number) => void {
  return useContext(Change);
}

export function LiveCountsProvider({ children }: { children: ReactNode }) {
  const [counts, setCounts] = useState<Counts>({});
  const change = useMemo(
    () => (href: string, count: number) => setCounts((before) => ({ ...before, [href]: count })),
    [],
  );
  return (
    <Change value={change}>
      <Shown value={counts}>{children}</Shown>
    </Change>
  );
}
