"use client";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { refusalOf } from "#components/shell/refusal.ts";
import { useTRPC } from "#components/shell/trpc-provider.tsx";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Textarea } from "#components/ui/textarea.tsx";

/** What the AI wrote comes back, and its placeholders become names again. */
export function RestoreForm({ draftId, onRestored }: { draftId: string; onRestored: (text: string) => void }) {
  const t = useTranslations("drafts.neutral");
  const trpc = useTRPC();
  const [isMissing, setMissing] = useState(false);
  const restore = useMutation(trpc.drafts.restoreNames.mutationOptions({ onSuccess: ({ text }) => onRestored(text) }));

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const rewritten = String(new FormData(event.currentTarget).get("rewritten") ?? "").replace(/\r\n?/g, "\n");
    setMissing(rewritten.trim() === "");
    if (rewritten.trim() !== "") restore.mutate({ draftId, rewritten });
  }

  return (
    <form onSubmit={send} noValidate className="flex flex-col gap-3 border-t pt-3">
      <Field label={t("back")} hint={t("backHint")} error={isMissing ? t("empty") : undefined}>
        <Textarea name="rewritten" rows={5} lang="" dir="auto" autoComplete="off" onChange={() => setMissing(false)} />
      </Field>
      {restore.isError ? <Notice tone="block">{refusalOf(restore.error).sentence}</Notice> : null}
      <div>
        <Button type="submit" isPending={restore.isPending}>
          {t("restore")}
        </Button>
      </div>
      {restore.isSuccess ? <Report report={restore.data} /> : null}
    </form>
  );
}

const LOOKS = ["missing", "repeated", "unknown"] as const;

function Report({ report }: { report: Record<(typeof LOOKS)[number], string[]> }) {
  const t = useTranslations("drafts.neutral");
  const toLookAt = LOOKS.filter((look) => report[look].length > 0);
  return (
    <Notice tone={toLookAt.length === 0 ? "cleared" : "advise"} title={t("restored")}>
      {toLookAt.map((look) => (
        <p key={look}>{t(look, { placeholders: report[look].join(" ") })}</p>
      ))}
    </Notice>
  );
}
