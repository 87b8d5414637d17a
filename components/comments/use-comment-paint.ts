"use client";
import { useEffect } from "react";
import { rangeOf, type Stretch } from "./places-in.ts";

/**
 * Paints stretches into an element that shows a text exactly, without touching it: the text is drawn by another feature.
 * Browsers that can't do so have the list of comments with its quotes.
 */
export function useCommentPaint(elementId: string, places: readonly Stretch[], active: Stretch | null): void {
  // No list of what it depends on: whenever anything is drawn anew, so may the text be.
  useEffect(() => {
    if (typeof CSS === "undefined" || !("highlights" in CSS)) return;
    const element = document.getElementById(elementId);
    if (element === null) return;
    const rangesOf = (stretches: readonly Stretch[]) => stretches.flatMap((stretch) => rangeOf(element, stretch) ?? []);
    CSS.highlights.set("comment", new Highlight(...rangesOf(places)));
    CSS.highlights.set("comment-active", new Highlight(...rangesOf(active === null ? [] : [active])));
    return () => {
      CSS.highlights.delete("comment");
      CSS.highlights.delete("comment-active");
    };
  });
}
