"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import type { FormEvent } from "react";
import { refusalOf } from "#components/shell/refusal.ts";
import { useTRPC } from "#components/shell/trpc-provider.tsx";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Select } from "#components/ui/select.tsx";
import { useToast } from "#components/ui/toast.tsx";

/** Who stands in for oneself, and on which days. */
export function AbsenceForm({ colleagues }: { colleagues: readonly { id: string; name: string }[] }) {
  const t = useTranslations("routing.absence");
  const router = useRouter();
  const say = useToast();
  const set = useMutation(useTRPC().routing.setDeputy.mutationOptions());

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const said = new FormData(form);
    const deputyId = String(said.get("deputyId"));
    set.mutate(
      { deputyId, from: String(said.get("from")), until: String(said.get("until")) },
      {
        onSuccess: () => {
          form.reset();
          router.refresh();
          say({ title: t("saved", { name: nameOf(colleagues, deputyId) }), tone: "cleared" });
        },
      },
    );
  }

  if (colleagues.length === 0) return <Notice tone="neutral">{t("nobody")}</Notice>;
  return (
    <form onSubmit={send} className="flex flex-col gap-4 rounded-lg border bg-card p-4">
      <div className="grid gap-3 sm:grid-cols-3">
        <Field label={t("who")} isRequired>
          <Select
            name="deputyId"
            required
            placeholder={t("none")}
            options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Field>
        <Field label={t("from")} isRequired>
          <Input name="from" type="date" required />
        </Field>
        <Field label={t("until")} isRequired>
          <Input name="until" type="date" required />
        </Field>
      </div>
      {set.error ? <Notice tone="block">{refusalOf(set.error).sentence}</Notice> : null}
      <div>
        <Button type="submit" variant="primary" isPending={set.isPending}>
          {t("add")}
        </Button>
      </div>
    </form>
  );
}

function nameOf(people: readonly { id: string; name: string }[], id: string): string {
  return people.find((person) => person.id === id)?.name ?? "";
}
