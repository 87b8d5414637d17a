"use client";
import { useTranslations } from "next-intl";
import { MatterCard } from "./matter-card.tsx";
import { MATTER_ID, useMatterChoice } from "./matter-choice.tsx";
import { MatterRow } from "./matter-row.tsx";
import type { Matter } from "./matters.ts";

/** All there is to weigh: one open, the others a line each. */
export function MatterList({ matters }: { matters: readonly Matter[] }) {
  const t = useTranslations("review.matters");
  const { active, choose } = useMatterChoice();

  /** Only from within the list, where arrows have nothing to scroll. */
  function walk(event: React.KeyboardEvent) {
    const step = STEPS[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    event.preventDefault();
    choose((active ?? 0) + step);
  }

  return (
    <ol aria-label={t("title")} onKeyDown={walk} className="flex flex-col gap-2 p-1">
      {matters.map((matter, index) => (
        <li key={`${matter.finding.ruleId}-${matter.place?.start ?? "whole"}-${matter.place?.end ?? ""}`}>
          {index === active ? (
            <MatterCard matter={matter} id={`${MATTER_ID}-${index}`} index={index} />
          ) : (
            <MatterRow matter={matter} id={`${MATTER_ID}-${index}`} onOpen={() => choose(index)} />
          )}
        </li>
      ))}
    </ol>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
