import type { Refusal } from "#components/shell/refusal.ts";
import { Notice } from "#components/ui/notice.tsx";
import { DecisionDock } from "./decision-dock.tsx";

/** A colleague was quicker: the page says by now what they decided, and here is why one's own decision wasn't made. */
export function Overtaken({ refusal }: { refusal: Refusal | null }) {
  if (refusal === null) return null;
  return (
    <DecisionDock>
      <Notice tone="review" announce="at-once">
        {refusal.sentence}
      </Notice>
    </DecisionDock>
  );
}
