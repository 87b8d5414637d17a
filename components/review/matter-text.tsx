"use client";
import { PaintedText } from "#components/findings/painted-text.tsx";
import { MATTER_ID, useMatterChoice } from "./matter-choice.tsx";
import type { Matter } from "./matters.ts";

/** The text with its passages painted as the reviewer has to weigh them: what the author keeps isn't settled for them. */
export function MatterText({ text, matters }: { text: string; matters: readonly Matter[] }) {
  const { active, choose } = useMatterChoice();
  return (
    <PaintedText
      size="large"
      text={text}
      findings={matters.map(({ finding, place }) => ({
        start: place?.start ?? 0,
        end: place?.end ?? 0,
        action: finding.action,
        dismissal: null,
      }))}
      active={active}
      cardId={MATTER_ID}
      onOpen={choose}
    />
  );
}
