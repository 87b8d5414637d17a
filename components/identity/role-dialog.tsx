"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useId } from "react";
import { useTRPC } from "#components/shell/trpc-provider.tsx";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogClose } from "#components/ui/dialog.tsx";
import { useToast } from "#components/ui/toast.tsx";
import type { PersonView } from "#server/identity/contract.ts";
import { ROLES } from "#server/shared/actor.ts";
import { PeopleRefusal } from "./people-refusal.tsx";
import { RoleChoice } from "./role-choice.tsx";

type RoleDialogProps = { person: PersonView; isOwn: boolean; onClose: () => void };

/** Gives somebody another role. */
export function RoleDialog({ person, isOwn, onClose }: RoleDialogProps) {
  const t = useTranslations();
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
          say({
            title: t("identity.people.roles.done", { name: person.name, role: t(`shell.roles.${role}`) }),
            tone: "cleared",
          });
          onClose();
        },
      },
    );
  }

  return (
    <Dialog
      open
      onOpenChange={(isOpen) => isOpen || onClose()}
      title={t("identity.people.roles.title", { name: person.name })}
      description={t(isOwn ? "identity.people.roles.own" : "identity.people.roles.other")}
      footer={
        <>
          <DialogClose>
            <Button>{t("identity.people.cancel")}</Button>
          </DialogClose>
          <Button type="submit" form={formId} variant="primary" isPending={change.isPending}>
            {t("identity.people.menu.role")}
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
