"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { PaintedText } from "#components/findings/painted-text.tsx";
import { refusalOf } from "#components/shell/refusal.ts";
import { useTRPC } from "#components/shell/trpc-provider.tsx";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { Field } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { Time } from "#components/ui/time.tsx";
import type { SecondLookView } from "#server/review/views.ts";

const OPINIONS = ["agree", "change", "reject"] as const;

/** One text that was let pass, and what one would have decided oneself. Saying so changes nothing about it. */
export function SecondLook({ look, surface }: { look: SecondLookView; surface: string }) {
  const t = useTranslations("review.again");
  const { refresh } = useRouter();
  const [note, setNote] = useState("");
  const looking = useMutation(useTRPC().review.lookAgain.mutationOptions({ onSuccess: refresh }));
  const { draftId, revisionId, text, findings, verdict, was, department, sentAt } = look;
  const rules = verdict.reasons.filter(({ action }) => action !== "pass").map(({ title }) => title);
  return (
    <Card
      title={look.title}
      description={
        <>
          {t("about", { surface, department: department || t("noDepartment"), was: t(`was.${was}`) })}{" "}
          <Time at={sentAt} />
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <PaintedText text={text} findings={findings} />
        {rules.length > 0 ? (
          <p className="text-muted-foreground text-sm">{t("rules", { rules: rules.join("; ") })}</p>
        ) : null}
        <Field label={t("note")} isOptional>
          <Textarea rows={2} value={note} onChange={(event) => setNote(event.target.value)} />
        </Field>
        <fieldset className="flex min-w-0 flex-wrap gap-2" disabled={looking.isSuccess}>
          <legend className="mb-2 font-medium text-sm">{t("question")}</legend>
          {OPINIONS.map((opinion) => (
            <Button
              key={opinion}
              isPending={looking.isPending && looking.variables.opinion === opinion}
              onClick={() => looking.mutate({ draftId, revisionId, opinion, note })}
            >
              {t(`opinions.${opinion}`)}
            </Button>
          ))}
        </fieldset>
        {looking.error ? <Notice tone="review">{refusalOf(looking.error).sentence}</Notice> : null}
      </div>
    </Card>
  );
}
