"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { refusalOf } from "#components/shell/refusal.ts";
import { useTRPC } from "#components/shell/trpc-provider.tsx";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useToast } from "#components/ui/toast.tsx";
import { FailingList } from "./failing-list.tsx";
import { ProblemList } from "./problem-list.tsx";

/** Publishes the next policy, at once or from a moment; says what stands in the way. */
export function PublishForm({ version }: { version: number }) {
  const t = useTranslations("policyDesk.publish");
  const router = useRouter();
  const say = useToast();
  const [from, setFrom] = useState("");
  const publish = useMutation(
    useTRPC().policy.publish.mutationOptions({
      onSuccess: (answer) => {
        if (!answer.isPublished) return;
        say({ title: t("done", { number: answer.number }), tone: "cleared" });
        router.push("/policy/versions");
      },
    }),
  );
  const answer = publish.data?.isPublished === false ? publish.data : null;
  const isStopped = answer !== null && answer.failing.length + answer.problems.length > 0;
  const isWarned = answer !== null && !isStopped;

  function submit() {
    const effectiveFrom = from === "" ? null : new Date(from).toISOString();
    publish.mutate({ version, effectiveFrom, isWarningRead: isWarned });
  }

  return (
    <Card title={t("title")} description={t("text")}>
      <form
        className="flex flex-col items-start gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Field label={t("from")} hint={t("fromHint")}>
          <Input type="datetime-local" value={from} onChange={(event) => setFrom(event.currentTarget.value)} />
        </Field>
        {isStopped ? (
          <Notice tone="block" title={t("stopped")}>
            <ProblemList problems={answer.problems} />
            <FailingList failing={answer.failing} />
          </Notice>
        ) : null}
        {isWarned ? (
          <Notice tone="advise" title={t("warned")}>
            <ProblemList problems={answer.warnings} />
          </Notice>
        ) : null}
        {publish.error ? <Notice tone="block">{refusalOf(publish.error).sentence}</Notice> : null}
        <Button type="submit" variant="primary" isPending={publish.isPending}>
          {t(isWarned ? "anyway" : "do")}
        </Button>
      </form>
    </Card>
  );
}
