"use client";
import { useEffect, useRef } from "react";

/** Begins anew once a decision that the page had taken note of is no longer there: it was taken back. */
export function useTakenBack(isDecided: boolean, mayDecide: boolean, onTakenBack: () => void): void {
  const wasNoted = useRef(false);
  useEffect(() => {
    if (isDecided && !mayDecide) wasNoted.current = true;
    if (wasNoted.current && mayDecide) {
      wasNoted.current = false;
      onTakenBack();
    }
  }, [isDecided, mayDecide, onTakenBack]);
}
