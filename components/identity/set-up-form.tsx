"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { signIn } from "next-auth/react";
import { useTranslations } from "next-intl";
import { refusalOf } from "#components/shell/refusal.ts";
import { useTRPC } from "#components/shell/trpc-provider.tsx";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Notice } from "#components/ui/notice.tsx";

const text = (form: FormData, name: string) => String(form.get(name) ?? "");

/** Makes the organisation and its first admin, and signs them in. */
export function SetUpForm() {
  const t = useTranslations("identity.setUp");
  const tSignIn = useTranslations("identity.signIn");
  const trpc = useTRPC();
  const router = useRouter();
  const setUp = useMutation(trpc.identity.setUp.mutationOptions());
  const refusal = setUp.error === null ? null : refusalOf(setUp.error);
  const error = (field: string) => refusal?.fields[field]?.[0];
  const send = async (form: FormData) => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const account = { email: text(form, "email"), password: text(form, "password") };
    await setUp.mutateAsync({
      ...account,
      organisation: text(form, "organisation"),
      name: text(form, "name"),
      zone: timeZone,
    });
    await signIn("password", { ...account, redirect: false });
    router.replace("/");
    router.refresh();
  };
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        send(new FormData(event.currentTarget)).catch(() => undefined); // the mutation shows its own refusal
      }}
    >
      {refusal === null ? null : <Notice tone="block">{refusal.sentence}</Notice>}
      <Field label={t("organisation")} isRequired error={error("organisation")}>
        <Input name="organisation" autoComplete="organization" required maxLength={120} />
      </Field>
      <Field label={t("name")} isRequired error={error("name")}>
        <Input name="name" autoComplete="name" required maxLength={120} />
      </Field>
      <Field label={t("email")} isRequired error={error("email")}>
        <Input name="email" type="email" autoComplete="username" required />
      </Field>
      <Field label={tSignIn("password")} hint={t("passwordHint")} isRequired error={error("password")}>
        <Input name="password" type="password" autoComplete="new-password" required />
      </Field>
      <Button type="submit" variant="primary" isWide isPending={setUp.isPending}>
        {t("make")}
      </Button>
    </form>
  );
}
