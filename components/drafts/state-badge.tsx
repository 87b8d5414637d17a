import { useTranslations } from "next-intl";
import { ToneBadge } from "#components/ui/tone-badge.tsx";
import type { DraftState } from "#server/drafts/contract.ts";
import { STATE_TONE } from "./state-look.ts";

/** Where a draft stands, in a word. */
export function StateBadge({ state, isPlain = false }: { state: DraftState; isPlain?: boolean }) {
  const t = useTranslations("drafts.states");
  return (
    <ToneBadge tone={STATE_TONE[state]} isPlain={isPlain}>
      {t(state)}
    </ToneBadge>
  );
}
