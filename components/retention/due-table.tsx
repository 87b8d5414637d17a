import { useTranslations } from "next-intl";
import type { Translator } from "#components/messages.ts";
import { Empty } from "#components/ui/empty.tsx";
import { Table } from "#components/ui/table.tsx";
import type { Column } from "#components/ui/table-column.ts";
import { TextLink } from "#components/ui/text-link.tsx";
import { Time } from "#components/ui/time.tsx";
import type { Due } from "#server/retention/contract.ts";
import { isRetentionId } from "#server/retention/words.ts";
import { filterHref } from "#server/shared/filter.ts";

/** What the next run would erase, before it does. */
export function DueTable({ due }: { due: readonly Due[] }) {
  const t = useTranslations("retention");
  return (
    <Table
      caption={t("due.title")}
      isCaptionVisible
      columns={columnsFor(t)}
      rows={due}
      rowKey={({ draftId, what }) => `${draftId} ${what}`}
      empty={<Empty title={t("due.none")} text={t("due.noneText")} />}
    />
  );
}

const columnsFor = (t: Translator<"retention">): readonly Column<Due>[] => [
  {
    id: "draft",
    header: t("due.draft"),
    isRowHeader: true,
    cell: ({ draftId }) => (
      <TextLink href={filterHref("/audit", { draft: draftId })} prefetch={false}>
        <span className="font-mono text-xs">{draftId}</span>
      </TextLink>
    ),
  },
  {
    id: "class",
    header: t("class.class"),
    cell: ({ rule }) => (isRetentionId(rule) ? t(`class.${rule}`) : t("due.asked")),
  },
  { id: "what", header: t("due.what"), cell: ({ what }) => t(`due.${what}`) },
  { id: "since", header: t("due.since"), align: "end", cell: ({ since }) => <Time at={since} form="full" /> },
];
