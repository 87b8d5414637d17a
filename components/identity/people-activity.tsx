"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useTRPC } from "#components/shell/trpc-provider.tsx";
import { AlertDialog } from "#components/ui/alert-dialog.tsx";
import { useToast } from "#components/ui/toast.tsx";
import type { PersonView } from "#server/identity/contract.ts";
import { PeopleRefusal } from "./people-refusal.tsx";

type PeopleActivityProps = { person: PersonView; isOwn: boolean; onClose: () => void };

/** Lets somebody go, or in again. */
export function PeopleActivity({ person, isOwn, onClose }: PeopleActivityProps) {
  const t = useTranslations("identity.people.activity");
  const router = useRouter();
  const say = useToast();
  const change = useMutation(useTRPC().identity.changePerson.mutationOptions());
  const { id, name, role, version, isActive } = person;

  async function confirm() {
    try {
      await change.mutateAsync({ personId: id, version, role, isActive: !isActive });
    } catch {
      return false;
    }
    router.refresh();
    say({ title: t(isActive ? "gone" : "back", { name }), tone: "cleared" });
    return true;
  }

  return (
    <AlertDialog
      open
      onOpenChange={(isOpen) => isOpen || onClose()}
      title={t(isActive ? "deactivate" : "activate", { name })}
      description={t(isActive ? (isOwn ? "leaving" : "deactivating") : "activating")}
      confirmLabel={t(isActive ? "confirmLeave" : "confirmReturn")}
      isDestructive={isActive}
      onConfirm={confirm}
    >
      {change.error ? <PeopleRefusal error={change.error} onReload={onClose} /> : null}
    </AlertDialog>
  );
}
