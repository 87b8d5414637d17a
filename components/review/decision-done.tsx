"use client";
import { useEffect, useRef } from "react";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { DecisionKind } from "#server/drafts/contract.ts";
import { DECISION_WORDS } from "./decision-words.ts";
import { KeyHint } from "./key-hint.tsx";

type DecisionDoneProps = { kind: DecisionKind; authorName: string; nextHref: string | null };

/** What was decided a moment ago, and straight on from there. */
export function DecisionDone({ kind, authorName, nextHref }: DecisionDoneProps) {
  const onward = useRef<HTMLAnchorElement>(null);
  const { done, tone } = DECISION_WORDS[kind];

  useEffect(() => onward.current?.focus(), []);

  return (
    <div className="flex flex-col gap-3">
      <Notice tone={tone} title={`${done}.`} announce="politely">
        {authorName} sees it in a few seconds; until then you can take it back.
        {nextHref === null ? " Nothing else waits for you." : ""}
      </Notice>
      <div className="flex flex-wrap gap-2">
        {nextHref === null ? null : (
          <LinkButton ref={onward} href={nextHref} variant="primary">
            Next draft <KeyHint>N</KeyHint>
          </LinkButton>
        )}
        <LinkButton {...(nextHref === null ? { ref: onward } : {})} href="/queue">
          Back to the queue
        </LinkButton>
      </div>
    </div>
  );
}
