"use client";
import { type RefObject, useEffect } from "react";

interface FindingKeys {
  /** F8, and with Shift back. */
  onStep: (step: 1 | -1) => void;
  /** Alt+Enter: the card of the passage at the caret. */
  onOpenCard: () => void;
  /** Escape: back to the text, at the very place. True when there was something to come back from. */
  onBack: () => boolean;
}

/** The keys of the editor, wherever in it the focus is. */
export function useFindingKeys(root: RefObject<HTMLElement | null>, keys: FindingKeys): void {
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    function handle(event: KeyboardEvent): boolean {
      if (event.key === "F8") keys.onStep(event.shiftKey ? -1 : 1);
      else if (event.key === "Enter" && event.altKey) keys.onOpenCard();
      else return event.key === "Escape" && keys.onBack();
      return true;
    }
    function press(event: KeyboardEvent) {
      if (event.isComposing) return;
      const isHandled = handle(event);
      if (isHandled) event.preventDefault();
    }
    element.addEventListener("keydown", press);
    return () => element.removeEventListener("keydown", press);
  });
}
