"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useTRPCClient } from "#components/shell/trpc-provider.tsx";
import { Button } from "#components/ui/button.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useStep } from "./use-step.ts";

type ResubmitButtonProps = { draftId: string; version: number; text: string };

/** Sends the same text once more; the policy in force today judges it. */
export function ResubmitButton({ draftId, version, text }: ResubmitButtonProps) {
  const t = useTranslations("drafts.resubmit");
  const client = useTRPCClient();
  const { take, error, isPending } = useStep();
  const [isAdviceShown, setAdviceShown] = useState(false);
  const [isAdviceRead, setAdviceRead] = useState(false);

  async function send() {
    const result = await client.drafts.submit.mutate({ draftId, version, text, isAdviceRead });
    setAdviceShown(result.needsAdviceRead);
  }

  return (
    <div className="flex flex-col items-start gap-3">
      {isAdviceShown ? (
        <Checkbox
          label={t("read")}
          checked={isAdviceRead}
          onChange={(event) => setAdviceRead(event.currentTarget.checked)}
        />
      ) : null}
      <Button
        variant="primary"
        isPending={isPending}
        disabled={isAdviceShown && !isAdviceRead}
        onClick={() => void take(send)}
      >
        {t("send")}
      </Button>
      {error ? <Notice tone="block">{error}</Notice> : null}
    </div>
  );
}
