"use client";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { memo, useState } from "react";
import { dismissalWords } from "#components/findings/dismissal-words.ts";
import { FindingCard } from "#components/findings/finding-card.tsx";
import { refusalOf } from "#components/shell/refusal.ts";
import { useTRPC } from "#components/shell/trpc-provider.tsx";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { DismissForm } from "./dismiss-form.tsx";
import type { LiveFinding } from "./live-finding.ts";

export interface FindingActions {
  draftId: string;
  apply: (finding: LiveFinding) => void;
  show: (finding: LiveFinding) => void;
  /** A passage was kept, or no longer: the text is to be checked again. */
  recheck: () => void;
  textNow: () => string;
}

type DraftFindingProps = {
  finding: LiveFinding;
  isActive: boolean;
  isBare?: boolean;
  cardId?: string;
  actions: FindingActions;
};

/** A finding with what its author can do: take the smallest edit, look at the place, or keep it and say why. */
export const DraftFinding = memo(function DraftFinding(props: DraftFindingProps) {
  const reasons = useTranslations("drafts.keep.reasons");
  const t = useTranslations("drafts.findings");
  const { finding, isActive, isBare = false, cardId, actions } = props;
  const trpc = useTRPC();
  const [isKeeping, setKeeping] = useState(false);
  const undo = useMutation(trpc.drafts.undoDismissal.mutationOptions({ onSuccess: actions.recheck }));
  const { dismissal, replacement, fingerprint } = finding;
  const isKept = dismissal !== null;

  return (
    <FindingCard
      finding={finding}
      passage={finding.passage}
      level={4}
      isActive={isActive}
      isBare={isBare}
      {...(cardId ? { id: cardId } : {})}
      {...(isKept ? { keptBecause: dismissalWords(reasons, dismissal) } : {})}
      actions={
        <>
          {isKept || replacement === null ? null : (
            <Button size="sm" disabled={finding.isTouched} onClick={() => actions.apply(finding)}>
              {replacement === "" ? t("remove") : <ApplyLabel replacement={replacement} />}
            </Button>
          )}
          <Button
            size="sm"
            variant={isKept || replacement === null ? "secondary" : "ghost"}
            onClick={() => actions.show(finding)}
          >
            {t("show")}
          </Button>
          {isKept ? (
            <Button
              size="sm"
              variant="ghost"
              isPending={undo.isPending}
              onClick={() => undo.mutate({ draftId: actions.draftId, fingerprint })}
            >
              {t("undo")}
            </Button>
          ) : (
            <Button size="sm" variant="ghost" aria-expanded={isKeeping} onClick={() => setKeeping(!isKeeping)}>
              {t("keep")}
            </Button>
          )}
        </>
      }
    >
      {undo.isError ? <Notice tone="block">{refusalOf(undo.error).sentence}</Notice> : null}
      {isKeeping && !isKept ? (
        <DismissForm
          draftId={actions.draftId}
          fingerprint={fingerprint}
          textNow={actions.textNow}
          onCancel={() => setKeeping(false)}
          onDone={() => {
            setKeeping(false);
            actions.recheck();
          }}
        />
      ) : null}
    </FindingCard>
  );
});

function ApplyLabel({ replacement }: { replacement: string }) {
  const t = useTranslations("drafts.findings");
  return (
    <span className="max-w-64 truncate text-primary">
      {t.rich("apply", { words: () => <span lang="">{replacement}</span> })}
    </span>
  );
}
