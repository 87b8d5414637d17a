"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { refusalOf } from "#components/shell/refusal.ts";
import { useTRPC } from "#components/shell/trpc-provider.tsx";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { Field } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { useToast } from "#components/ui/toast.tsx";
import { ExampleResults } from "./example-results.tsx";
import { ProblemList } from "./problem-list.tsx";

/** So long after the last key the examples run. */
const REST_MS = 400;

type RuleEditorProps = { ruleId: string; version: number; text: string };

/** One rule as YAML; beside it what its examples do, and what an author reads. */
export function RuleEditor({ ruleId, version, text: saved }: RuleEditorProps) {
  const t = useTranslations("policyDesk.editor");
  const locale = useLocale();
  const router = useRouter();
  const say = useToast();
  const trpc = useTRPC();
  const [text, setText] = useState(saved);
  const { mutate: tryOut, ...tried } = useMutation(trpc.policy.tryRule.mutationOptions());
  const save = useMutation(
    trpc.policy.saveRule.mutationOptions({
      onSuccess: (answer) => {
        if (!answer.isSaved) return;
        say({ title: t("saved"), tone: "cleared" });
        router.refresh();
      },
    }),
  );
  useEffect(() => {
    const rest = setTimeout(() => tryOut({ ruleId, text }), REST_MS);
    return () => clearTimeout(rest);
  }, [ruleId, text, tryOut]);

  const refused = save.data?.isSaved === false ? save.data.problems : [];
  const rule = tried.data?.rule ?? null;
  return (
    <div className="grid gap-5 lg:grid-cols-2">
      <form
        className="flex flex-col items-start gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate({ ruleId, version, text });
        }}
      >
        <div className="w-full">
          <Field label={t("text")} hint={t("hint")}>
            <Textarea
              isMono
              rows={28}
              spellCheck={false}
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
            />
          </Field>
        </div>
        {refused.length > 0 ? (
          <Notice tone="block" title={t("refused")}>
            <ProblemList problems={refused} />
          </Notice>
        ) : null}
        {save.error ? <Notice tone="block">{refusalOf(save.error).sentence}</Notice> : null}
        <Button type="submit" variant="primary" isPending={save.isPending}>
          {t("save")}
        </Button>
      </form>
      <div className="flex flex-col gap-5">
        {tried.data && tried.data.problems.length > 0 ? (
          <Notice tone="advise">
            <ProblemList problems={tried.data.problems} />
          </Notice>
        ) : null}
        <Card title={t("examples")}>
          <ExampleResults results={tried.data?.results ?? null} />
        </Card>
        {rule === null ? null : (
          <Card title={t("asAuthor")}>
            <p className="font-medium">{rule.title[locale]}</p>
            <p className="mt-2 text-pretty">{rule.guidance[locale]}</p>
            <p className="mt-2 text-pretty border-s-2 ps-3 text-muted-foreground">{rule.suggestedFix[locale]}</p>
            <p lang="" className="mt-2 text-muted-foreground text-xs">
              {rule.source}
            </p>
          </Card>
        )}
      </div>
    </div>
  );
}
