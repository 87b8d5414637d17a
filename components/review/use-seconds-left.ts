"use client";
import { useEffect, useState } from "react";

/** Whole seconds until a moment, by this browser's clock; 0 once it has come. */
export function useSecondsLeft(until: Date): number {
  const [left, setLeft] = useState(() => secondsTo(until));
  useEffect(() => {
    const timer = setInterval(() => setLeft(secondsTo(until)), 500);
    return () => clearInterval(timer);
  }, [until]);
  return left;
}

function secondsTo(until: Date): number {
  return Math.max(0, Math.ceil((until.getTime() - Date.now()) / 1_000));
}
