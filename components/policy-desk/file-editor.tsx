"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { refusalOf } from "#components/shell/refusal.ts";
import { useTRPC } from "#components/shell/trpc-provider.tsx";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { useToast } from "#components/ui/toast.tsx";
import { LONGEST_POLICY } from "#server/policy/views.ts";
import { ProblemList } from "./problem-list.tsx";

/** The whole next policy as YAML, to copy out and to paste in. */
export function FileEditor({ version, text: saved }: { version: number; text: string }) {
  const t = useTranslations("policyDesk");
  const router = useRouter();
  const say = useToast();
  const [text, setText] = useState(saved);
  const save = useMutation(
    useTRPC().policy.save.mutationOptions({
      onSuccess: (answer) => {
        if (!answer.isSaved) return;
        say({ title: t("editor.saved"), tone: "cleared" });
        router.refresh();
      },
    }),
  );
  const problems = save.data?.isSaved === false ? save.data.problems : [];
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate({ version, text: text.slice(0, LONGEST_POLICY), isCut: text.length > LONGEST_POLICY });
      }}
    >
      {problems.length > 0 ? (
        <Notice tone="block" title={t("editor.refused")}>
          <ProblemList problems={problems} />
        </Notice>
      ) : null}
      {save.error ? <Notice tone="block">{refusalOf(save.error).sentence}</Notice> : null}
      <Field label={t("file.text")}>
        <Textarea
          isMono
          rows={30}
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </Field>
      <div>
        <Button type="submit" variant="primary" isPending={save.isPending}>
          {t("file.save")}
        </Button>
      </div>
    </form>
  );
}
