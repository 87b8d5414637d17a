"use client";
import { useMutation } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { refusalOf } from "#components/shell/refusal.ts";
import { useTRPC } from "#components/shell/trpc-provider.tsx";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";

/** Only who takes one out needs it. */
const NeutralSteps = dynamic(() => import("./neutral-steps.tsx").then((module) => module.NeutralSteps), { ssr: false });

type NeutralVersionProps = {
  draftId: string;
  /** The text as it stands at the moment of asking. */
  textNow: () => string;
  /** Puts the rewritten text into the field, as if typed. */
  onRestored: (text: string) => void;
};

/** The way to an AI and back with nothing given away: out with placeholders, in with the names. */
export function NeutralVersion({ draftId, textNow, onRestored }: NeutralVersionProps) {
  const t = useTranslations("drafts.neutral");
  const trpc = useTRPC();
  const take = useMutation(trpc.drafts.takeNeutral.mutationOptions());

  return (
    <section aria-labelledby="neutral" className="flex flex-col gap-3 rounded-lg border bg-card p-4 sm:p-5">
      <div>
        <h2 id="neutral" className="text-base">
          {t("title")}
        </h2>
        <p className="max-w-reading text-pretty text-muted-foreground text-sm">{t("about")}</p>
      </div>
      {take.isError ? <Notice tone="block">{refusalOf(take.error).sentence}</Notice> : null}
      <div>
        <Button isPending={take.isPending} onClick={() => take.mutate({ draftId, text: textNow() })}>
          {t(take.isSuccess ? "again" : "take")}
        </Button>
      </div>
      {take.isSuccess ? <NeutralSteps draftId={draftId} taken={take.data} onRestored={onRestored} /> : null}
    </section>
  );
}
