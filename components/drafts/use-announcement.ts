"use client";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { announcement, type Points } from "./announcement.ts";

const PAUSE_MS = 1000;

/** Words for a polite live region: only what changed, and only once the keys have rested. */
export function useAnnouncement(checkId: number, points: Points): string {
  const t = useTranslations("drafts.announce");
  const [words, setWords] = useState("");
  const said = useRef<Points>({ total: 0, stopping: 0 });
  const { total, stopping } = points;

  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer begins the pause anew
  useEffect(() => {
    const timer = setTimeout(() => {
      const after = { total, stopping };
      const change = announcement(t, said.current, after);
      if (change === "") return;
      said.current = after;
      setWords(change);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [checkId, total, stopping]);

  return words;
}
