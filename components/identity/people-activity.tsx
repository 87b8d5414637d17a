"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTRPC } from "#components/shell/trpc-provider.tsx";
import { AlertDialog } from "#components/ui/alert-dialog.tsx";
import { useToast } from "#components/ui/toast.tsx";
import type { PersonView } from "#server/identity/contract.ts";
import { PeopleRefusal } from "./people-refusal.tsx";

type PeopleActivityProps = { person: PersonView; isOwn: boolean; onClose: () => void };

/** Lets somebody go, or in again. */
export function PeopleActivity({ person, isOwn, onClose }: PeopleActivityProps) {
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
    say({ title: isActive ? `${name} can no longer sign in` : `${name} can sign in again`, tone: "cleared" });
    return true;
  }

  return (
    <AlertDialog
      open
      onOpenChange={(isOpen) => isOpen || onClose()}
      title={isActive ? `Deactivate ${name}?` : `Activate ${name} again?`}
      description={isActive ? (isOwn ? LEAVING : DEACTIVATING) : ACTIVATING}
      confirmLabel={isActive ? "Deactivate" : "Activate"}
      isDestructive={isActive}
      onConfirm={confirm}
    >
      {change.error ? <PeopleRefusal error={change.error} onReload={onClose} /> : null}
    </AlertDialog>
  );
}

const LEAVING =
  "This is your own account. You're signed out at once and can't sign in until another admin activates you again. Your drafts and your entries in the audit log stay.";
const DEACTIVATING =
  "From their next request on they're signed out everywhere and can't sign in. A draft they were reviewing goes back to the queue. Their drafts, decisions and entries in the audit log stay. You can activate them again.";
const ACTIVATING = "They can sign in again at once, in the role they had.";
