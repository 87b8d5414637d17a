"use client";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { KeyHint } from "#components/shell/commands/key-hint.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { DecisionKind } from "#server/drafts/contract.ts";
import { DECISIONS } from "./decision-kinds.ts";
import { isFiltered, queueHref } from "./queue-address.ts";
import { useQueuePlace } from "./use-queue.ts";

type DecisionDoneProps = { kind: DecisionKind; authorName: string; nextHref: string | null };

/** What was decided a moment ago, and straight on from there. */
export function DecisionDone({ kind, authorName, nextHref }: DecisionDoneProps) {
  const t = useTranslations("review");
  const { filter } = useQueuePlace();
  const isNarrowed = isFiltered(filter);
  const onward = useRef<HTMLAnchorElement>(null);

  useEffect(() => onward.current?.focus(), []);

  return (
    <div className="flex flex-col gap-3">
      <Notice tone={DECISIONS[kind].tone} title={t(`kinds.${kind}.done`)} announce="politely">
        {t("decision.authorSees", { name: authorName })}
        {nextHref === null ? ` ${t(isNarrowed ? "decision.nothingElseFits" : "decision.nothingElse")}` : ""}
      </Notice>
      <div className="flex flex-wrap gap-2">
        {nextHref === null ? null : (
          <LinkButton ref={onward} href={nextHref} variant="primary">
            {t("nextDraft")} <KeyHint command="nextDraft" />
          </LinkButton>
        )}
        <LinkButton {...(nextHref === null ? { ref: onward } : {})} href={queueHref(filter)}>
          {t("decision.toQueue")}
        </LinkButton>
      </div>
    </div>
  );
}
