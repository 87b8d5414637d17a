"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { refusalOf } from "#components/shell/refusal.ts";
import { useTRPC } from "#components/shell/trpc-provider.tsx";
import { AlertDialog } from "#components/ui/alert-dialog.tsx";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useToast } from "#components/ui/toast.tsx";

/** Puts a phrase back under its rule. */
export function EndPhrase({ suppressionId }: { suppressionId: string }) {
  const t = useTranslations("policyDesk.phrases");
  const router = useRouter();
  const say = useToast();
  const end = useMutation(useTRPC().policy.endSuppression.mutationOptions());

  async function confirm() {
    try {
      await end.mutateAsync({ suppressionId });
    } catch {
      return false;
    }
    say({ title: t("endDone"), tone: "cleared" });
    router.refresh();
    return true;
  }

  return (
    <AlertDialog
      trigger={<Button size="sm">{t("end")}</Button>}
      title={t("endTitle")}
      description={t("endText")}
      confirmLabel={t("endDo")}
      isDestructive
      onConfirm={confirm}
    >
      {end.error ? <Notice tone="block">{refusalOf(end.error).sentence}</Notice> : null}
    </AlertDialog>
  );
}
