"use client";
import { useEffect, useEffectEvent } from "react";
import { useRefreshDesk } from "./use-queue.ts";

/** Brings the desk up to date by itself, while it is seen and nobody is in the middle of something. */
export function QuietRefresh({ everyMs }: { everyMs: number }) {
  const refreshDesk = useEffectEvent(useRefreshDesk());

  useEffect(() => {
    let touchedAt = 0;
    const touch = () => {
      touchedAt = Date.now();
    };
    const refresh = () => {
      const isIdle = Date.now() - touchedAt > IDLE_MS && !(document.activeElement instanceof HTMLSelectElement);
      if (document.visibilityState === "visible" && isIdle) void refreshDesk();
    };
    const timer = setInterval(refresh, everyMs);
    document.addEventListener("visibilitychange", refresh);
    for (const name of TOUCHES) document.addEventListener(name, touch, { passive: true });
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", refresh);
      for (const name of TOUCHES) document.removeEventListener(name, touch);
    };
  }, [everyMs]);

  return null;
}

/** A row that moves just before the press on it opens the wrong draft. */
const IDLE_MS = 3_000;
const TOUCHES = ["pointerdown", "pointermove", "keydown"] as const;
