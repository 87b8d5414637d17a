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
import type { EntryView } from "#server/directory/contract.ts";

/** Takes a name out of the directory. */
export function EntryRemove({ entry, onClose }: { entry: EntryView; onClose: () => void }) {
  const t = useTranslations("directory");
  const router = useRouter();
  const say = useToast();
  const remove = useMutation(useTRPC().directory.remove.mutationOptions());
  const { id, version, name, status } = entry;

  async function confirm() {
    try {
      await remove.mutateAsync({ id, version });
    } catch {
      return false;
    }
    router.refresh();
    say({ title: t("removing.done", { name }), tone: "cleared" });
    return true;
  }

  function showLatest() {
    router.refresh();
    onClose();
  }

  return (
    <AlertDialog
      open
      onOpenChange={(isOpen) => isOpen || onClose()}
      title={t("removing.title", { name })}
      description={t(`removing.${status}`)}
      confirmLabel={t("entry.remove")}
      isDestructive
      onConfirm={confirm}
    >
      {remove.error ? (
        <Notice
          tone="block"
          action={
            <Button size="sm" onClick={showLatest}>
              {t("removing.showLatest")}
            </Button>
          }
        >
          {refusalOf(remove.error).sentence}
        </Notice>
      ) : null}
    </AlertDialog>
  );
}
