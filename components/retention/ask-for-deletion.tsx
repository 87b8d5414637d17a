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

/** Asks that the texts of one's own draft be erased. */
export function AskForDeletion({ draftId }: { draftId: string }) {
  const t = useTranslations("retention.own");
  const router = useRouter();
  const say = useToast();
  const ask = useMutation(useTRPC().retention.askForDeletion.mutationOptions());

  async function confirm() {
    try {
      await ask.mutateAsync({ draftId });
    } catch {
      return false;
    }
    router.refresh();
    say({ title: t("asked"), tone: "cleared" });
    return true;
  }

  return (
    <AlertDialog
      title={t("askTitle")}
      description={t("askAbout")}
      confirmLabel={t("ask")}
      cancelLabel={t("cancel")}
      isDestructive
      trigger={
        <Button size="sm" variant="ghost">
          {t("ask")}
        </Button>
      }
      onConfirm={confirm}
    >
      {ask.error ? <Notice tone="block">{refusalOf(ask.error).sentence}</Notice> : null}
    </AlertDialog>
  );
}
