import { LinkTabs } from "#components/ui/link-tabs.tsx";
import { DraftState } from "#server/drafts/contract.ts";
import { STATE_WORDS } from "#server/drafts/words.ts";
import { listAddress } from "./list-address.ts";

type DraftFilterProps = { state: DraftState | undefined; counts: Partial<Record<DraftState, number>> };

/** The states one has drafts in, with how many. */
export function DraftFilter({ state, counts }: DraftFilterProps) {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const states = DraftState.options.filter((option) => option === state || (counts[option] ?? 0) > 0);
  return (
    <LinkTabs
      label="Drafts by state"
      items={[
        { href: listAddress(undefined), label: "All", count: total, isCurrent: state === undefined },
        ...states.map((option) => ({
          href: listAddress(option),
          label: STATE_WORDS[option],
          count: counts[option] ?? 0,
          isCurrent: option === state,
        })),
      ]}
    />
  );
}
