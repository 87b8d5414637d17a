"use client";
import { useEffect } from "react";
import { CARDS_COOKIE } from "./cards-seen.ts";

/** Remembers in this browser that a card has been shown in detail. */
export function CardSeen({ marks }: { marks: readonly string[] }) {
  const value = marks.slice(-MOST).join("~");
  useEffect(() => {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing on plain http and in older browsers
    document.cookie = `${CARDS_COOKIE}=${value}; path=/drafts; max-age=31536000; samesite=lax`;
  }, [value]);
  return null;
}

/** Of each surface the latest, and a few of before. */
const MOST = 20;
