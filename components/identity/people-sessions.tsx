"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useTRPC } from "#components/shell/trpc-provider.tsx";
import { AlertDialog } from "#components/ui/alert-dialog.tsx";
import { useToast } from "#components/ui/toast.tsx";
import type { PersonView } from "#server/identity/contract.ts";
import { PeopleRefusal } from "./people-refusal.tsx";

type PeopleSessionsProps = { person: PersonView; isOwn: boolean; onClose: () => void };

/** Signs somebody out everywhere; they may sign in again. */
export function PeopleSessions({ person, isOwn, onClose }: PeopleSessionsProps) {
  const t = useTranslations("identity.people.sessions");
  const router = useRouter();
  const say = useToast();
  const revoke = useMutation(useTRPC().identity.revokeSessions.mutationOptions());
  const { id, name, openSessions } = person;

  async function confirm() {
    try {
      const { count } = await revoke.mutateAsync({ personId: id });
      say({ title: t("done", { count, name }), tone: "cleared" });
    } catch {
      return false;
    }
    router.refresh();
    return true;
  }

  return (
    <AlertDialog
      open
      onOpenChange={(isOpen) => isOpen || onClose()}
      title={t("title", { count: openSessions, name })}
      description={t(isOwn ? "own" : "other")}
      confirmLabel={t("end", { count: openSessions })}
      isDestructive
      onConfirm={confirm}
    >
      {revoke.error ? <PeopleRefusal error={revoke.error} onReload={onClose} /> : null}
    </AlertDialog>
  );
}
