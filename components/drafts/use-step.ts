"use client";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { refusalOf } from "#components/shell/refusal.ts";

/** Takes a step with a draft and shows the page as it is after it; `error` is for people. */
export function useStep() {
  const router = useRouter();
  const [error, setError] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [isRefreshing, startRefresh] = useTransition();

  async function take(step: () => Promise<unknown>): Promise<boolean> {
    setBusy(true);
    setError(null);
    try {
      await step();
      startRefresh(() => router.refresh());
      return true;
    } catch (refused) {
      setError(refusalOf(refused).sentence);
      return false;
    } finally {
      setBusy(false);
    }
  }

  return { take, error, isPending: isBusy || isRefreshing };
}
