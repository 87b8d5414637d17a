"use client";
import { useMutation } from "@tanstack/react-query";
import { useEffect, useEffectEvent } from "react";
import { useTRPC } from "#components/shell/trpc-provider.tsx";

/** Well within the minute for which it counts. */
const SAY_AGAIN_MS = 25_000;

/** Tells colleagues which draft one has before one, while the page is seen; null: none. */
export function useLooking(draftId: string | null): void {
  const trpc = useTRPC();
  // Nobody is told when it fails: it is a courtesy, and the next time comes soon.
  const { mutate } = useMutation(trpc.review.look.mutationOptions());
  const say = useEffectEvent((id: string | null) => mutate({ draftId: id }));

  useEffect(() => {
    if (draftId === null) return;
    const sayIfSeen = () => {
      if (document.visibilityState === "visible") say(draftId);
    };
    sayIfSeen();
    const timer = setInterval(sayIfSeen, SAY_AGAIN_MS);
    document.addEventListener("visibilitychange", sayIfSeen);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", sayIfSeen);
    };
  }, [draftId]);

  const isLooking = draftId !== null;
  useEffect(() => {
    if (!isLooking) return;
    return () => say(null);
  }, [isLooking]);
}
