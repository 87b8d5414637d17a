"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { refusalOf } from "#components/shell/refusal.ts";
import { useTRPC } from "#components/shell/trpc-provider.tsx";
import { AlertDialog } from "#components/ui/alert-dialog.tsx";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useToast } from "#components/ui/toast.tsx";
import type { EntryView } from "#server/directory/contract.ts";

/** Takes a name out of the directory. */
export function EntryRemove({ entry, onClose }: { entry: EntryView; onClose: () => void }) {
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
    say({ title: `${name} was removed`, tone: "cleared" });
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
      title={`Remove ${name} from the directory?`}
      description={status === "confidential" ? CONFIDENTIAL : PUBLIC}
      confirmLabel="Remove"
      isDestructive
      onConfirm={confirm}
    >
      {remove.error ? (
        <Notice
          tone="block"
          action={
            <Button size="sm" onClick={showLatest}>
              Show the latest
            </Button>
          }
        >
          {refusalOf(remove.error).sentence}
        </Notice>
      ) : null}
    </AlertDialog>
  );
}

const CONFIDENTIAL =
  "From the next check on it's no longer known here, so drafts that name it are no longer marked for it. What the audit log says of it stays.";
const PUBLIC =
  "From the next check on it's no longer known here, so drafts that name it may be marked again. What the audit log says of it stays.";
