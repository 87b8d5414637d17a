"use client";
import { useRouter } from "next/navigation";
import { signIn } from "next-auth/react";
import { useState } from "react";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { signInSentence } from "./sign-in-sentence.ts";

/** Sign-in with a local account. */
export function PasswordForm({ callbackUrl }: { callbackUrl: string }) {
  const router = useRouter();
  const [problem, setProblem] = useState<string | null>(null);
  const enter = async (form: FormData) => {
    setProblem(null);
    const answer = await signIn("password", {
      email: form.get("email"),
      password: form.get("password"),
      redirect: false,
    });
    if (answer?.ok) {
      router.replace(callbackUrl);
      router.refresh();
    } else setProblem(signInSentence(answer?.error ?? ""));
  };
  return (
    <form action={enter} className="flex flex-col gap-4">
      {problem === null ? null : <Notice tone="block">{problem}</Notice>}
      <Field label="E-mail" isRequired>
        <Input name="email" type="email" autoComplete="username" required />
      </Field>
      <Field label="Password" isRequired>
        <Input name="password" type="password" autoComplete="current-password" required />
      </Field>
      <SubmitButton isWide>Sign in</SubmitButton>
    </form>
  );
}
