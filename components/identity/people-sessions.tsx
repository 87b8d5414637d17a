"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTRPC } from "#components/shell/trpc-provider.tsx";
import { AlertDialog } from "#components/ui/alert-dialog.tsx";
import { useToast } from "#components/ui/toast.tsx";
import type { PersonView } from "#server/identity/contract.ts";
import { PeopleRefusal } from "./people-refusal.tsx";

type PeopleSessionsProps = { person: PersonView; isOwn: boolean; onClose: () => void };

/** Signs somebody out everywhere; they may sign in again. */
export function PeopleSessions({ person, isOwn, onClose }: PeopleSessionsProps) {
  const router = useRouter();
  const say = useToast();
  const revoke = useMutation(useTRPC().identity.revokeSessions.mutationOptions());
  const { id, name, openSessions } = person;

  async function confirm() {
    try {
      const { count } = await revoke.mutateAsync({ personId: id });
      say({ title: `${count === 1 ? "1 session" : `${count} sessions`} of ${name} ended`, tone: "cleared" });
    } catch {
      return false;
    }
    router.refresh();
    return true;
  }

  const them = openSessions === 1 ? "the open session" : `all ${openSessions} open sessions`;
  return (
    <AlertDialog
      open
      onOpenChange={(isOpen) => isOpen || onClose()}
      title={`End ${them} of ${name}?`}
      description={isOwn ? "That's you: you'll be signed out here, too, and can sign in again." : MEANING}
      confirmLabel={openSessions === 1 ? "End the session" : "End the sessions"}
      isDestructive
      onConfirm={confirm}
    >
      {revoke.error ? <PeopleRefusal error={revoke.error} onReload={onClose} /> : null}
    </AlertDialog>
  );
}

const MEANING =
  "They're asked to sign in at their next request. A text they're writing is kept in their browser. They stay active and can sign in again.";
