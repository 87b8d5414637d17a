"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useId } from "react";
import { useTRPC } from "#components/shell/trpc-provider.tsx";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogClose } from "#components/ui/dialog.tsx";
import { useToast } from "#components/ui/toast.tsx";
import type { PersonView } from "#server/identity/contract.ts";
import { ROLE_WORDS, ROLES } from "#server/shared/actor.ts";
import { PeopleRefusal } from "./people-refusal.tsx";
import { RoleChoice } from "./role-choice.tsx";

type RoleDialogProps = { person: PersonView; isOwn: boolean; onClose: () => void };

/** Gives somebody another role. */
export function RoleDialog({ person, isOwn, onClose }: RoleDialogProps) {
  const formId = useId();
  const router = useRouter();
  const say = useToast();
  const change = useMutation(useTRPC().identity.changePerson.mutationOptions());

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget).get("role");
    const role = ROLES.find((one) => one === chosen) ?? person.role;
    if (role === person.role) return onClose();
    const { id, version, isActive } = person;
    change.mutate(
      { personId: id, version, role, isActive },
      {
        onSuccess: () => {
          router.refresh();
          say({ title: `${person.name} is now: ${ROLE_WORDS[role]}`, tone: "cleared" });
          onClose();
        },
      },
    );
  }

  return (
    <Dialog
      open
      onOpenChange={(isOpen) => isOpen || onClose()}
      title={`Change the role of ${person.name}`}
      description={
        isOwn
          ? "This is your own role. The change takes effect at once, and you may lose this page."
          : "The change takes effect at their next request and is an entry of the audit log."
      }
      footer={
        <>
          <DialogClose>
            <Button>Cancel</Button>
          </DialogClose>
          <Button type="submit" form={formId} variant="primary" isPending={change.isPending}>
            Change role
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={send} className="flex flex-col gap-4">
        <RoleChoice initialRole={person.role} />
        {change.error ? <PeopleRefusal error={change.error} onReload={onClose} /> : null}
      </form>
    </Dialog>
  );
}
