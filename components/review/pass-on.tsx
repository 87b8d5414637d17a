"use client";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { useCommands } from "#components/shell/commands/command-provider.tsx";
import { KeyHint } from "#components/shell/commands/key-hint.tsx";
import { refusalOf } from "#components/shell/refusal.ts";
import { useTRPC } from "#components/shell/trpc-provider.tsx";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Field } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Select } from "#components/ui/select.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { useToast } from "#components/ui/toast.tsx";
import type { ReviewView } from "#server/review/contract.ts";
import { useRefreshDesk } from "./use-queue.ts";

type PassOnProps = { draftId: string; colleagues: ReviewView["colleagues"] };

/** Asks a colleague, or the group for escalation, to decide instead. */
export function PassOn({ draftId, colleagues }: PassOnProps) {
  const t = useTranslations("review.passing");
  const trpc = useTRPC();
  const refreshDesk = useRefreshDesk();
  const say = useToast();
  const formId = useId();
  const [isOpen, setOpen] = useState(false);
  useCommands({ handOver: () => setOpen(true) });
  const after = {
    onSuccess: () => {
      setOpen(false);
      say({ title: t("done"), tone: "cleared" as const });
      void refreshDesk();
    },
  };
  const handing = useMutation(trpc.review.handOver.mutationOptions(after));
  const escalating = useMutation(trpc.review.escalate.mutationOptions(after));
  const error = handing.error ?? escalating.error;

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const toPersonId = String(form.get("to"));
    const note = String(form.get("note"));
    handing.reset();
    escalating.reset();
    if (toPersonId === "") escalating.mutate({ draftId, note });
    else handing.mutate({ draftId, toPersonId, note });
  }

  return (
    <Dialog
      open={isOpen}
      onOpenChange={setOpen}
      trigger={
        <Button variant="ghost">
          {t("title")} <KeyHint command="handOver" />
        </Button>
      }
      title={t("title")}
      footer={
        <Button type="submit" form={formId} variant="primary" isPending={handing.isPending || escalating.isPending}>
          {t("send")}
        </Button>
      }
    >
      <form id={formId} onSubmit={send} className="flex flex-col gap-4">
        <Field label={t("to")}>
          <Select
            name="to"
            placeholder={t("group")}
            options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Field>
        <Field label={t("note")} isOptional>
          <Textarea name="note" rows={2} maxLength={2_000} />
        </Field>
        {error ? <Notice tone="block">{refusalOf(error).sentence}</Notice> : null}
      </form>
    </Dialog>
  );
}
