"use client";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { useTRPCClient } from "#components/shell/trpc-provider.tsx";
import { Field } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { ConfirmButton } from "./confirm-button.tsx";
import { useStep } from "./use-step.ts";

type WithdrawButtonProps = {
  draftId: string;
  /** The version it stands at; while it is being written, asked for once it is saved. */
  version: number | (() => Promise<number>);
  isQuiet?: boolean;
};

/** Takes a draft back, with a reason if one likes. */
export function WithdrawButton({ draftId, version, isQuiet = false }: WithdrawButtonProps) {
  const t = useTranslations("drafts.withdraw");
  const client = useTRPCClient();
  const { take, error, isPending } = useStep();
  const reason = useRef<HTMLTextAreaElement>(null);
  const withdraw = async () => {
    const now = typeof version === "number" ? version : await version();
    await client.drafts.withdraw.mutate({ draftId, version: now, reason: reason.current?.value ?? "" });
  };
  return (
    <ConfirmButton
      variant={isQuiet ? "ghost" : "secondary"}
      isPending={isPending}
      question={{
        title: t("title"),
        description: t("about"),
        confirmLabel: t("confirm"),
        cancelLabel: t("leave"),
        onConfirm: () => take(withdraw),
        children: (
          <div className="flex flex-col gap-3">
            <Field label={t("why")} isOptional>
              <Textarea ref={reason} rows={2} maxLength={2000} />
            </Field>
            {error ? <Notice tone="block">{error}</Notice> : null}
          </div>
        ),
      }}
    >
      {t("button")}
    </ConfirmButton>
  );
}
