"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { refusalOf } from "#components/shell/refusal.ts";
import { useTRPCClient } from "#components/shell/trpc-provider.tsx";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useStep } from "./use-step.ts";

/** The author says where the text was posted. */
export function PublishForm({ draftId, version }: { draftId: string; version: number }) {
  const t = useTranslations("drafts.publish");
  const client = useTRPCClient();
  const { take, error, isPending } = useStep();
  const [fieldError, setFieldError] = useState<string | null>(null);

  async function publish(url: string) {
    try {
      await client.drafts.publish.mutate({ draftId, version, url });
    } catch (refused) {
      if (refusalOf(refused).fields.url) setFieldError(t("missing"));
      throw refused;
    }
  }

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const url = String(new FormData(event.currentTarget).get("url") ?? "").trim();
    const isAddress = URL.canParse(url) && url.startsWith("https://");
    setFieldError(isAddress ? null : t("missing"));
    if (isAddress) void take(() => publish(url));
  }

  return (
    <form onSubmit={send} noValidate className="flex max-w-reading flex-col gap-3">
      <Field label={t("address")} hint={t("hint")} error={fieldError}>
        <Input name="url" type="url" inputMode="url" autoComplete="off" placeholder="https://www.linkedin.com/…" />
      </Field>
      {error && !fieldError ? <Notice tone="block">{error}</Notice> : null}
      <div>
        <Button type="submit" isPending={isPending}>
          {t("posted")}
        </Button>
      </div>
    </form>
  );
}
