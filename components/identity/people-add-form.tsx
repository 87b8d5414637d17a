"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { refusalOf } from "#components/shell/refusal.ts";
import { useTRPC } from "#components/shell/trpc-provider.tsx";
import { useFocusInvalid } from "#components/shell/use-focus-invalid.ts";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { RadioGroup } from "#components/ui/radio-group.tsx";
import { useToast } from "#components/ui/toast.tsx";
import { type PersonForm, readPersonForm, type SignInWay, waysFor } from "./people-form.ts";
import { RoleChoice } from "./role-choice.tsx";

type PeopleAddFormProps = {
  formId: string;
  departments: readonly string[];
  oidcName: string | null;
  onPending: (isPending: boolean) => void;
  onDone: () => void;
};

export function PeopleAddForm({ formId, departments, oidcName, onPending, onDone }: PeopleAddFormProps) {
  const t = useTranslations("identity.people");
  const tSignIn = useTranslations("identity.signIn");
  const router = useRouter();
  const say = useToast();
  const [way, setWay] = useState<SignInWay>(oidcName === null ? "password" : "single-sign-on");
  const add = useMutation(useTRPC().identity.addPerson.mutationOptions({ onSettled: () => onPending(false) }));
  const formRef = useFocusInvalid(add.error);
  const refusal = add.error ? refusalOf(add.error) : null;
  const isKnown = refusal?.reason === "person.exists";
  const errorOf = (field: keyof PersonForm) => refusal?.fields[field]?.[0];

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (add.isPending) return;
    const person = readPersonForm(new FormData(event.currentTarget), way);
    onPending(true);
    add.mutate(person, {
      onSuccess: () => {
        router.refresh();
        say({ title: t("adding.done", { name: person.name }), tone: "cleared" });
        onDone();
      },
    });
  }

  return (
    <form ref={formRef} id={formId} onSubmit={send} className="flex flex-col gap-5">
      <Field label={t("name")} isRequired error={errorOf("name")}>
        <Input name="name" autoComplete="off" maxLength={120} />
      </Field>
      <Field
        label={tSignIn("email")}
        isRequired
        error={isKnown ? refusal?.sentence : errorOf("email")}
        hint={t("adding.emailHint")}
      >
        <Input name="email" type="email" autoComplete="off" maxLength={200} />
      </Field>
      <Field label={t("department")} isOptional error={errorOf("department")} hint={t("adding.departmentHint")}>
        <Input name="department" list={`${formId}-departments`} autoComplete="off" maxLength={120} />
      </Field>
      <datalist id={`${formId}-departments`}>
        {departments.map((department) => (
          <option key={department} value={department} />
        ))}
      </datalist>
      <RoleChoice initialRole="EMPLOYEE" error={errorOf("role")} />
      <RadioGroup
        legend={t("adding.how")}
        name="way"
        value={way}
        onValueChange={(chosen) => setWay(chosen === "password" ? "password" : "single-sign-on")}
        options={waysFor(t, oidcName)}
      />
      {way === "password" ? (
        <Field label={t("adding.first")} isRequired error={errorOf("password")} hint={t("adding.firstHint")}>
          <Input name="password" type="password" autoComplete="new-password" minLength={12} maxLength={200} />
        </Field>
      ) : null}
      {refusal === null || isKnown ? null : <Notice tone="block">{refusal.sentence}</Notice>}
    </form>
  );
}
