"use client";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { refusalOf } from "#components/shell/refusal.ts";
import { useTRPC } from "#components/shell/trpc-provider.tsx";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { RadioGroup } from "#components/ui/radio-group.tsx";
import { DISMISSAL_REASONS, reasonOf } from "#server/drafts/words.ts";

type DismissFormProps = {
  draftId: string;
  fingerprint: string;
  /** The text as it stands at the moment of asking. */
  textNow: () => string;
  onDone: () => void;
  onCancel: () => void;
};

/** Why the author keeps a passage. */
export function DismissForm({ draftId, fingerprint, textNow, onDone, onCancel }: DismissFormProps) {
  const t = useTranslations("drafts.keep");
  const trpc = useTRPC();
  const dismiss = useMutation(trpc.drafts.dismiss.mutationOptions({ onSuccess: onDone }));
  const [isMissing, setMissing] = useState(false);
  /** Somebody has agreed: since when? */
  const [isAsked, setAsked] = useState(false);

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const reason = reasonOf(form.get("reason"));
    setMissing(reason === null);
    if (reason === null) return;
    dismiss.mutate({
      draftId,
      text: textNow(),
      fingerprint,
      reason,
      note: String(form.get("note") ?? ""),
      agreedOn: String(form.get("agreedOn") ?? "") || null,
    });
  }

  return (
    <form onSubmit={send} noValidate className="flex flex-col gap-3 border-t pt-3">
      <RadioGroup
        legend={t("title")}
        name="reason"
        options={DISMISSAL_REASONS.map((value) => ({ value, label: t(`reasons.${value}`) }))}
        error={isMissing ? t("missing") : undefined}
        onValueChange={(value) => {
          setMissing(false);
          setAsked(value === "permission");
        }}
      />
      {isAsked ? (
        <Field label={t("agreedOn")} isOptional hint={t("agreedOnHint")}>
          <Input name="agreedOn" type="date" max={new Date().toISOString().slice(0, 10)} />
        </Field>
      ) : null}
      <Field label={t("words")} isOptional hint={t("wordsHint")}>
        <Input name="note" maxLength={2000} autoComplete="off" />
      </Field>
      {dismiss.isError ? <Notice tone="block">{refusalOf(dismiss.error).sentence}</Notice> : null}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" size="sm" isPending={dismiss.isPending}>
          {t("send")}
        </Button>
        <Button size="sm" variant="ghost" onClick={onCancel}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}
