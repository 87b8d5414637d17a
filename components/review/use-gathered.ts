"use client";
import { useEffect, useEffectEvent, useRef } from "react";
import type { DeskNews } from "#server/review/contract.ts";

/** At once, and then at most this often: a busy desk must not ask for its list at every change. */
const PAUSE_MS = 400;

/** Hands on news one by one while there is little, and gathered while there is much. */
export function useGathered(take: (news: DeskNews) => void): (news: DeskNews) => void {
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const held = useRef<DeskNews | null>(null);
  const takeLatest = useEffectEvent(take);
  const release = useRef(() => {});

  useEffect(() => {
    release.current = () => {
      const news = held.current;
      held.current = null;
      timer.current = news === null ? null : setTimeout(() => release.current(), PAUSE_MS);
      if (news !== null) takeLatest(news);
    };
    return () => {
      if (timer.current !== null) clearTimeout(timer.current);
      timer.current = null;
    };
  }, []);

  return (news) => {
    held.current = held.current === null ? news : together(held.current, news);
    if (timer.current === null) release.current();
  };
}

function together(a: DeskNews, b: DeskNews): DeskNews {
  if (a.kind === "all" || b.kind === "all") return { kind: "all" };
  return {
    kind: "some",
    draftIds: [...new Set([...a.draftIds, ...b.draftIds])],
    hasNotice: a.hasNotice || b.hasNotice,
  };
}
