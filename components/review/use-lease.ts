"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useEffect, useEffectEvent, useState } from "react";
import { useTRPC } from "#components/shell/trpc-provider.tsx";
import type { ReviewView } from "#server/review/contract.ts";

type Claim = ReviewView["claim"];

/** Until when a claim holds. One's own is renewed while the page is seen and used; at its end the page is brought up to date. */
export function useLease(draftId: string, claim: Claim): Date | null {
  const trpc = useTRPC();
  const router = useRouter();
  const [renewedUntil, setRenewedUntil] = useState<Date | null>(null);
  const renewal = useMutation(
    trpc.review.claim.mutationOptions({
      onSuccess: ({ expiresAt }) => setRenewedUntil(expiresAt),
      // Taken over or decided meanwhile: the page says by whom.
      onError: () => router.refresh(),
    }),
  );
  const isMine = claim?.isMe ?? false;
  const until = claim === null ? null : later(claim.expiresAt, isMine ? renewedUntil : null);
  const untilMs = until?.getTime() ?? null;

  const renew = useEffectEvent(() => renewal.mutate({ draftId }));

  useEffect(() => {
    if (!isMine) return;
    let isUsed = true;
    const use = () => {
      isUsed = true;
    };
    const timer = setInterval(() => {
      if (isUsed && document.visibilityState === "visible") renew();
      isUsed = false;
    }, RENEW_EVERY_MS);
    for (const name of USES) document.addEventListener(name, use, { passive: true, capture: true });
    return () => {
      clearInterval(timer);
      for (const name of USES) document.removeEventListener(name, use, { capture: true });
    };
  }, [isMine]);

  useEffect(() => {
    if (untilMs === null) return;
    const timer = setTimeout(() => router.refresh(), Math.max(0, untilMs - Date.now()) + GRACE_MS);
    return () => clearTimeout(timer);
  }, [untilMs, router]);

  return until;
}

function later(a: Date, b: Date | null): Date {
  return b !== null && b > a ? b : a;
}

/** Well within the five minutes for which a claim holds. */
const RENEW_EVERY_MS = 2 * 60_000;
/** The server's clock decides; its end has surely come a moment later. */
const GRACE_MS = 2_000;
const USES = ["pointerdown", "pointermove", "keydown", "scroll"] as const;
