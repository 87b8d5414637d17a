"use client";
import { useRouter } from "next/navigation";
import { signIn } from "next-auth/react";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { signInSentence } from "./sign-in-sentence.ts";

/** Sign-in with a local account. What was typed stays after a refusal: a form's `action` would empty the fields. */
export function PasswordForm({ callbackUrl }: { callbackUrl: string }) {
  const t = useTranslations("identity.signIn");
  const router = useRouter();
  const [problem, setProblem] = useState<string | null>(null);
  const [isPending, setPending] = useState(false);

  async function enter(form: FormData) {
    setProblem(null);
    setPending(true);
    const account = { email: form.get("email"), password: form.get("password") };
    const answer = await signIn("password", { ...account, redirect: false });
    if (answer?.ok) {
      router.replace(callbackUrl);
      router.refresh();
      return;
    }
    setProblem(signInSentence(t, answer?.error ?? ""));
    setPending(false);
  }

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!isPending) void enter(new FormData(event.currentTarget));
  }

  return (
    <form onSubmit={send} className="flex flex-col gap-4">
      {problem === null ? null : <Notice tone="block">{problem}</Notice>}
      <Field label={t("email")} isRequired>
        <Input name="email" type="email" autoComplete="username" required />
      </Field>
      <Field label={t("password")} isRequired>
        <Input name="password" type="password" autoComplete="current-password" required />
      </Field>
      <Button type="submit" variant="primary" isWide isPending={isPending}>
        {t("title")}
      </Button>
    </form>
  );
}
