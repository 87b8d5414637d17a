"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { refusalOf } from "#components/shell/refusal.ts";
import { useTRPC } from "#components/shell/trpc-provider.tsx";
import { Button } from "#components/ui/button.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Field } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Textarea } from "#components/ui/textarea.tsx";

/** Asks for somebody else to look at a refusal, with a reason; once a text. */
export function AppealForm({ draftId, version }: { draftId: string; version: number }) {
  const t = useTranslations("comments.appeal");
  const { refresh } = useRouter();
  const [reason, setReason] = useState("");
  const [isAsked, setAsked] = useState(false);
  const appeal = useMutation(useTRPC().review.appeal.mutationOptions({ onSuccess: refresh }));
  const refusal = appeal.error ? refusalOf(appeal.error) : null;

  function send() {
    setAsked(true);
    if (reason.trim() !== "" && !appeal.isPending) appeal.mutate({ draftId, version, reason });
  }

  return (
    <Disclosure summary={t("summary")}>
      <form
        noValidate
        className="flex max-w-xl flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <p className="text-pretty text-muted-foreground text-sm">{t("about")}</p>
        <Field
          label={t("reason")}
          isRequired
          error={refusal?.fields.reason?.[0] ?? (isAsked && reason.trim() === "" ? t("needed") : undefined)}
        >
          <Textarea rows={3} value={reason} onChange={(event) => setReason(event.target.value)} />
        </Field>
        {refusal && !refusal.fields.reason ? <Notice tone="review">{refusal.sentence}</Notice> : null}
        <div>
          <Button type="submit" isPending={appeal.isPending}>
            {t("send")}
          </Button>
        </div>
      </form>
    </Disclosure>
  );
}
