"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { refusalOf } from "#components/shell/refusal.ts";
import { useTRPC } from "#components/shell/trpc-provider.tsx";
import { AlertDialog } from "#components/ui/alert-dialog.tsx";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";

export function DiscardButton({ version }: { version: number }) {
  const t = useTranslations("policyDesk.publish");
  const router = useRouter();
  const discard = useMutation(useTRPC().policy.discard.mutationOptions());

  async function confirm() {
    try {
      await discard.mutateAsync({ version });
    } catch {
      return false;
    }
    router.refresh();
    return true;
  }

  return (
    <AlertDialog
      trigger={<Button>{t("discard")}</Button>}
      title={t("discardTitle")}
      description={t("discardText")}
      confirmLabel={t("discard")}
      isDestructive
      onConfirm={confirm}
    >
      {discard.error ? <Notice tone="block">{refusalOf(discard.error).sentence}</Notice> : null}
    </AlertDialog>
  );
}
