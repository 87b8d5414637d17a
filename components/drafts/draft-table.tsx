import { useTranslations } from "next-intl";
import { Badge } from "#components/ui/badge.tsx";
import { Table } from "#components/ui/table.tsx";
import type { Column } from "#components/ui/table-column.ts";
import { TextLink } from "#components/ui/text-link.tsx";
import { Time } from "#components/ui/time.tsx";
import type { DraftSummary } from "#server/drafts/contract.ts";
import { StateBadge } from "./state-badge.tsx";

type DraftTableProps = { drafts: readonly DraftSummary[]; surfaceTitles: Readonly<Record<string, string>> };

export function DraftTable({ drafts, surfaceTitles }: DraftTableProps) {
  const t = useTranslations("drafts");
  const columns: Column<DraftSummary>[] = [
    {
      id: "title",
      header: t("list.draft"),
      isRowHeader: true,
      cell: (draft) => (
        <TextLink href={`/drafts/${draft.id}`} look="title">
          <span lang={draft.title ? "" : undefined} className="wrap-anywhere">
            {draft.title || t("list.emptyTitle")}
          </span>
        </TextLink>
      ),
    },
    {
      id: "surface",
      header: t("list.surface"),
      cell: ({ surface, part }) => (
        <Badge>
          {surfaceTitles[surface] ?? surface}
          {part === null ? null : `: ${t(`parts.${part}`)}`}
        </Badge>
      ),
    },
    { id: "state", header: t("list.state"), cell: ({ state }) => <StateBadge state={state} isPlain /> },
    { id: "next", header: t("list.next"), cell: (draft) => <NextStep draft={draft} /> },
    { id: "when", header: t("list.changed"), align: "end", cell: ({ updatedAt }) => <Time at={updatedAt} /> },
  ];
  return <Table caption={t("list.caption")} columns={columns} rows={drafts} rowKey={({ id }) => id} />;
}

function NextStep({ draft: { state, validUntil } }: { draft: DraftSummary }) {
  const t = useTranslations("drafts");
  const step = t(`nextSteps.${state}`);
  const isReady = state === "CLEARED" || state === "APPROVED";
  return (
    <span className="text-muted-foreground">
      {isReady && validUntil ? t.rich("list.by", { step, day: () => <Time at={validUntil} form="day" /> }) : step}
    </span>
  );
}
