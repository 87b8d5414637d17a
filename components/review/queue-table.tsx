import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Badge } from "#components/ui/badge.tsx";
import { Table } from "#components/ui/table.tsx";
import type { Column } from "#components/ui/table-column.ts";
import { Time } from "#components/ui/time.tsx";
import type { SurfaceSetting } from "#server/policy/contract.ts";
import type { QueueItem } from "#server/review/contract.ts";
import { RuleNames } from "./rule-names.tsx";
import { SeverityBadge } from "./severity-badge.tsx";
import { surfaceTitle } from "./surface-title.ts";

type QueueTableProps = {
  items: readonly QueueItem[];
  surfaces: readonly SurfaceSetting[];
  empty: ReactNode;
};

/** What waits: a line of 40 pixels each, a card on phones. */
export function QueueTable({ items, surfaces, empty }: QueueTableProps) {
  const t = useTranslations("review.queue");
  const columns: Column<QueueItem>[] = [
    {
      id: "severity",
      header: t("column.severity"),
      isHeaderHidden: true,
      cell: ({ severity }) => <SeverityBadge severity={severity} />,
    },
    { id: "title", header: t("column.draft"), isRowHeader: true, cell: (item) => <DraftLink item={item} /> },
    {
      id: "surface",
      header: t("column.surface"),
      cell: ({ surface }) => <OneLine atLeast="sm:min-w-22">{surfaceTitle(surfaces, surface)}</OneLine>,
    },
    {
      id: "author",
      header: t("column.author"),
      cell: ({ authorName, department }) => (
        <OneLine atLeast="sm:min-w-36">
          {authorName}
          <span className="text-muted-foreground">{department ? `, ${department}` : ""}</span>
        </OneLine>
      ),
    },
    { id: "rules", header: t("column.rules"), cell: ({ rules }) => <RuleNames rules={rules} /> },
    { id: "waiting", header: t("column.waiting"), cell: ({ submittedAt }) => <Time at={submittedAt} /> },
    { id: "claim", header: t("column.claim"), cell: ({ claimedBy }) => <ClaimedBy claimedBy={claimedBy} /> },
  ];
  return <Table caption={t("caption")} columns={columns} rows={items} rowKey={({ id }) => id} empty={empty} />;
}

function DraftLink({ item }: { item: QueueItem }) {
  const t = useTranslations("review");
  return (
    <span className="flex min-w-0 items-center gap-2">
      <Link href={`/queue/${item.id}`} prefetch={false} className={TITLE}>
        {item.title}
      </Link>
      {item.revision > 1 ? <Badge>{t("revision", { number: item.revision })}</Badge> : null}
    </span>
  );
}

function ClaimedBy({ claimedBy }: Pick<QueueItem, "claimedBy">) {
  const t = useTranslations("review.queue");
  if (claimedBy === null) return <span className="text-muted-foreground">{t("free")}</span>;
  return claimedBy.isMe ? <Badge variant="accent">{t("you")}</Badge> : <OneLine>{claimedBy.name}</OneLine>;
}

/** Cut where the column ends; whole on phones. */
function OneLine({ atLeast = "", children }: { atLeast?: string; children: ReactNode }) {
  return <span className={`min-w-0 sm:line-clamp-1 sm:break-all ${atLeast}`}>{children}</span>;
}

const TITLE =
  "wrap-anywhere min-w-0 rounded-sm font-medium text-foreground underline-offset-4 hover:text-primary hover:underline max-sm:py-2 sm:line-clamp-1 sm:max-w-96 sm:break-all";
