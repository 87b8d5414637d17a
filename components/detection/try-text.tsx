"use client";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { FindingCard } from "#components/findings/finding-card.tsx";
import { refusalOf } from "#components/shell/refusal.ts";
import { useTRPC } from "#components/shell/trpc-provider.tsx";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { Field } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { LONGEST_TRIAL, type Trial } from "#server/trials/contract.ts";

/** A box for any text: what the engine makes of it, and why. */
export function TryText() {
  const t = useTranslations("detection.try");
  const [text, setText] = useState("");
  const look = useMutation(useTRPC().detection.tryText.mutationOptions());

  function send(event: FormEvent) {
    event.preventDefault();
    if (text.trim() !== "" && !look.isPending) look.mutate({ text, surface: "post" });
  }

  return (
    <Card title={t("title")}>
      <form onSubmit={send} className="flex flex-col gap-4">
        <Field label={t("text")} hint={t("hint")}>
          <Textarea rows={6} value={text} maxLength={LONGEST_TRIAL} onChange={(event) => setText(event.target.value)} />
        </Field>
        <div>
          <Button type="submit" variant="primary" isPending={look.isPending}>
            {t("send")}
          </Button>
        </div>
      </form>
      {look.error ? <Notice tone="block">{refusalOf(look.error).sentence}</Notice> : null}
      {look.data ? <Found trial={look.data} text={look.variables?.text ?? ""} /> : null}
    </Card>
  );
}

function Found({ trial: { canonical, findings }, text }: { trial: Trial; text: string }) {
  const t = useTranslations("detection.try");
  return (
    <div className="mt-6 flex flex-col gap-4">
      <div>
        <h3 className="font-semibold text-sm">{t("canonical")}</h3>
        <p className="text-muted-foreground text-xs">{t("canonicalHint")}</p>
        <p
          lang=""
          dir="auto"
          className="wrap-anywhere mt-2 whitespace-pre-wrap rounded-md bg-muted p-3 font-mono text-xs"
        >
          {canonical}
        </p>
      </div>
      <p role="status" className="font-medium text-sm">
        {findings.length === 0 ? t("nothing") : t("found", { count: findings.length })}
      </p>
      <ol className="flex flex-col gap-3">
        {findings.map((finding) => (
          <li key={`${finding.start}-${finding.end}-${finding.detector}`}>
            <FindingCard finding={finding} passage={text.slice(finding.start, finding.end)} level={4}>
              <p className="mt-2 text-muted-foreground text-xs">
                {t("rule", { rule: finding.ruleId })} ·{" "}
                {t("detector", { detector: finding.detector, confidence: Math.round(finding.confidence * 100) })}
              </p>
            </FindingCard>
          </li>
        ))}
      </ol>
    </div>
  );
}
