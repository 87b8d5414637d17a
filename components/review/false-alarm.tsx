"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { createContext, useContext, useState } from "react";
import { refusalOf } from "#components/shell/refusal.ts";
import { useTRPC } from "#components/shell/trpc-provider.tsx";
import { Button } from "#components/ui/button.tsx";

interface Alarms {
  draftId: string;
  revisionId: string;
  /** Which findings a reviewer called a false alarm. */
  ordinals: readonly number[];
}

const Context = createContext<Alarms | null>(null);

/** Which findings of the revision shown are no trouble, as reviewers said. */
export const FalseAlarms = Context.Provider;

/** Says with one press that a finding is no trouble, and takes it back with the next. It decides nothing. */
export function FalseAlarm({ ordinal }: { ordinal: number }) {
  const t = useTranslations("review.matters");
  const alarms = useContext(Context);
  const { refresh } = useRouter();
  const [said, setSaid] = useState<boolean | null>(null);
  const marking = useMutation(useTRPC().review.falseAlarm.mutationOptions({ onSettled: refresh }));
  if (alarms === null) return null;
  const { draftId, revisionId, ordinals } = alarms;
  const isFalse = said ?? ordinals.includes(ordinal);

  function mark() {
    setSaid(!isFalse);
    marking.mutate({ draftId, revisionId, ordinal, isFalse: !isFalse }, { onError: () => setSaid(null) });
  }

  return (
    <>
      <Button size="sm" variant={isFalse ? "secondary" : "ghost"} aria-pressed={isFalse} onClick={mark}>
        {t("falseAlarm")}
      </Button>
      {marking.error ? (
        <p role="status" className="text-destructive text-xs">
          {refusalOf(marking.error).sentence}
        </p>
      ) : null}
    </>
  );
}
