"use client";
import { useTranslations } from "next-intl";
import { useTRPCClient } from "#components/shell/trpc-provider.tsx";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useToast } from "#components/ui/toast.tsx";
import { useStep } from "./use-step.ts";

/** Asks those a draft waits for whether they can decide it soon; each of them hears it once. */
export function NudgeButton({ draftId }: { draftId: string }) {
  const t = useTranslations("drafts.nudge");
  const client = useTRPCClient();
  const say = useToast();
  const { take, error, isPending } = useStep();

  async function ask() {
    if (await take(() => client.drafts.nudge.mutate({ draftId }))) say({ title: t("asked"), tone: "cleared" });
  }

  return (
    <div className="flex flex-col items-start gap-3">
      <Button variant="secondary" isPending={isPending} onClick={() => void ask()}>
        {t("button")}
      </Button>
      {error ? <Notice tone="neutral">{error}</Notice> : null}
    </div>
  );
}
