import { ToneBadge } from "#components/ui/tone-badge.tsx";
import type { DraftState } from "#server/drafts/contract.ts";
import { STATE_WORDS } from "#server/drafts/words.ts";
import { STATE_LOOK } from "./state-look.ts";

/** Where a draft stands, in a word. For server components: the words come with the contract. */
export function StateBadge({ state, isPlain = false }: { state: DraftState; isPlain?: boolean }) {
  return (
    <ToneBadge tone={STATE_LOOK[state].tone} isPlain={isPlain}>
      {STATE_WORDS[state]}
    </ToneBadge>
  );
}
