"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useId } from "react";
import { useTRPC } from "#components/shell/trpc-provider.tsx";
import { Button } from "#components/ui/button.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { Dialog, DialogClose } from "#components/ui/dialog.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Select } from "#components/ui/select.tsx";
import { useToast } from "#components/ui/toast.tsx";
import type { PersonView } from "#server/identity/contract.ts";
import { PeopleRefusal } from "./people-refusal.tsx";

type PlaceDialogProps = { person: PersonView; people: readonly PersonView[]; onClose: () => void };

/** What routing needs to know of somebody: who leads them, where they are, whether they speak for the issuer. */
export function PlaceDialog({ person, people, onClose }: PlaceDialogProps) {
  const t = useTranslations("identity.people");
  const formId = useId();
  const router = useRouter();
  const say = useToast();
  const place = useMutation(useTRPC().routing.placePerson.mutationOptions());
  const { id: personId, name, managerId, country, speaksForIssuer } = person;
  const others = people.filter(({ id, isActive }) => id !== personId && (isActive || id === managerId));

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const fields = {
      personId,
      managerId: String(form.get("managerId")) || null,
      country: String(form.get("country")).trim().toUpperCase(),
      speaksForIssuer: form.has("speaksForIssuer"),
    };
    place.mutate(fields, {
      onSuccess: () => {
        router.refresh();
        say({ title: t("place.done", { name }), tone: "cleared" });
        onClose();
      },
    });
  }

  return (
    <Dialog
      open
      onOpenChange={(isOpen) => isOpen || onClose()}
      title={t("place.title", { name })}
      description={t("place.text")}
      footer={
        <>
          <DialogClose>
            <Button>{t("cancel")}</Button>
          </DialogClose>
          <Button type="submit" form={formId} variant="primary" isPending={place.isPending}>
            {t("place.save")}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={send} className="flex flex-col gap-4">
        <Field label={t("place.manager")}>
          <Select
            name="managerId"
            defaultValue={managerId ?? ""}
            placeholder={t("place.nobody")}
            options={others.map(({ id, name: label }) => ({ value: id, label }))}
          />
        </Field>
        <Field label={t("place.country")} hint={t("place.countryHint")} isOptional>
          <Input name="country" defaultValue={country} maxLength={2} pattern="[A-Za-z]{2}" autoComplete="off" />
        </Field>
        <Checkbox name="speaksForIssuer" label={t("place.issuer")} defaultChecked={speaksForIssuer} />
        {place.error ? <PeopleRefusal error={place.error} onReload={onClose} /> : null}
      </form>
    </Dialog>
  );
}
