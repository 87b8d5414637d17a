"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
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
        say({ title: `${person.name} was added`, tone: "cleared" });
        onDone();
      },
    });
  }

  return (
    <form ref={formRef} id={formId} onSubmit={send} className="flex flex-col gap-5">
      <Field label="Name" isRequired error={errorOf("name")}>
        <Input name="name" autoComplete="off" maxLength={120} />
      </Field>
      <Field
        label="E-mail"
        isRequired
        error={isKnown ? refusal?.sentence : errorOf("email")}
        hint="What they sign in with."
      >
        <Input name="email" type="email" autoComplete="off" maxLength={200} />
      </Field>
      <Field
        label="Department"
        isOptional
        error={errorOf("department")}
        hint="Reports show departments of five people or more."
      >
        <Input name="department" list={`${formId}-departments`} autoComplete="off" maxLength={120} />
      </Field>
      <datalist id={`${formId}-departments`}>
        {departments.map((department) => (
          <option key={department} value={department} />
        ))}
      </datalist>
      <RoleChoice initialRole="EMPLOYEE" error={errorOf("role")} />
      <RadioGroup
        legend="How they sign in"
        name="way"
        value={way}
        onValueChange={(chosen) => setWay(chosen === "password" ? "password" : "single-sign-on")}
        options={waysFor(oidcName)}
      />
      {way === "password" ? (
        <Field
          label="First password"
          isRequired
          error={errorOf("password")}
          hint="At least 12 characters. Hand it over in person or by phone."
        >
          <Input name="password" type="password" autoComplete="new-password" minLength={12} maxLength={200} />
        </Field>
      ) : null}
      {refusal === null || isKnown ? null : <Notice tone="block">{refusal.sentence}</Notice>}
    </form>
  );
}
