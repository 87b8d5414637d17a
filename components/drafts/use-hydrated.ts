"use client";
import { useSyncExternalStore } from "react";

/** False on the server and at the first paint: what only the browser knows is shown after that. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
}

/** Beside the text there is room for the findings. */
export function useIsWide(): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const query = matchMedia(WIDE);
      query.addEventListener("change", onChange);
      return () => query.removeEventListener("change", onChange);
    },
    () => matchMedia(WIDE).matches,
    () => true,
  );
}

const WIDE = "(min-width: 64rem)";
