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

type RemoveButtonProps = { of: "documents" | "customers"; id: string; name: string };

/** Forgets a document or a table of customers, once that was confirmed. */
export function RemoveButton({ of, id, name }: RemoveButtonProps) {
  const t = useTranslations("detection");
  const router = useRouter();
  const say = useToast();
  const trpc = useTRPC();
  const document = useMutation(trpc.detection.removeDocument.mutationOptions());
  const table = useMutation(trpc.detection.removeCustomers.mutationOptions());
  const remove = of === "documents" ? document : table;

  async function confirm() {
    try {
      await remove.mutateAsync({ id });
    } catch {
      return false;
    }
    router.refresh();
    say({ title: t("remove.done", { name }), tone: "cleared" });
    return true;
  }

  return (
    <AlertDialog
      trigger={
        <Button size="sm" aria-label={`${t("remove.action")}: ${name}`}>
          {t("remove.action")}
        </Button>
      }
      title={t(`${of}.removeTitle`, { name })}
      description={t(`${of}.removeText`)}
      confirmLabel={t("remove.action")}
      isDestructive
      onConfirm={confirm}
    >
      {remove.error ? <Notice tone="block">{refusalOf(remove.error).sentence}</Notice> : null}
    </AlertDialog>
  );
}
