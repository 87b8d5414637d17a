"use client";
import { useEffect, useState } from "react";
import { markedIn, type Stretch } from "./places-in.ts";

/** What the reader has marked in an element's text, and where that is on the screen. */
export function useMarked(elementId: string): { stretch: Stretch; box: () => DOMRect } | null {
  const [marked, setMarked] = useState<{ stretch: Stretch; box: () => DOMRect } | null>(null);

  useEffect(() => {
    const look = () => {
      const element = document.getElementById(elementId);
      const selection = document.getSelection();
      const stretch = element && markedIn(element, selection);
      if (!stretch || !selection) return setMarked(null);
      const range = selection.getRangeAt(0).cloneRange();
      setMarked({ stretch, box: () => range.getBoundingClientRect() });
    };
    document.addEventListener("selectionchange", look);
    return () => document.removeEventListener("selectionchange", look);
  }, [elementId]);

  return marked;
}
