import { useTranslations } from "next-intl";
import { LinkTabs } from "#components/ui/link-tabs.tsx";
import { DraftState } from "#server/drafts/contract.ts";
import { listAddress } from "./list-address.ts";

type DraftFilterProps = { state: DraftState | undefined; counts: Partial<Record<DraftState, number>> };

/** The states one has drafts in, with how many. */
export function DraftFilter({ state, counts }: DraftFilterProps) {
  const t = useTranslations("drafts");
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const states = DraftState.options.filter((option) => option === state || (counts[option] ?? 0) > 0);
  return (
    <LinkTabs
      label={t("list.byState")}
      items={[
        { href: listAddress(undefined), label: t("list.any"), count: total, isCurrent: state === undefined },
        ...states.map((option) => ({
          href: listAddress(option),
          label: t(`states.${option}`),
          count: counts[option] ?? 0,
          isCurrent: option === state,
        })),
      ]}
    />
  );
}
