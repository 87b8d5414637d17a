"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { refusalOf } from "#components/shell/refusal.ts";
import { useTRPC } from "#components/shell/trpc-provider.tsx";
import { AlertDialog } from "#components/ui/alert-dialog.tsx";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { VersionView } from "#server/policy/views.ts";

/** Brings an earlier version back, or takes one back that hasn't begun: two presses each. */
export function VersionActions({ version: { number, state } }: { version: VersionView }) {
  const t = useTranslations("policyDesk.versions");
  const router = useRouter();
  const trpc = useTRPC();
  const bringBack = useMutation(trpc.policy.bringBack.mutationOptions());
  const withdraw = useMutation(trpc.policy.withdraw.mutationOptions());
  if (state === "in_force" || state === "withdrawn") return null;
  const isPast = state === "past";
  const { error, mutateAsync } = isPast ? bringBack : withdraw;

  async function confirm() {
    try {
      await mutateAsync({ number });
    } catch {
      return false;
    }
    router.refresh();
    return true;
  }

  return (
    <AlertDialog
      trigger={<Button size="sm">{t(isPast ? "bringBack" : "withdraw")}</Button>}
      title={t(isPast ? "bringBackTitle" : "withdrawTitle", { number })}
      description={t(isPast ? "bringBackText" : "withdrawText")}
      confirmLabel={t(isPast ? "bringBackDo" : "withdraw")}
      onConfirm={confirm}
    >
      {error ? <Notice tone="block">{refusalOf(error).sentence}</Notice> : null}
    </AlertDialog>
  );
}
