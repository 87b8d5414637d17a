import { useTranslations } from "next-intl";
import type { Translator } from "#components/messages.ts";
import { Empty } from "#components/ui/empty.tsx";
import { Table } from "#components/ui/table.tsx";
import type { Column } from "#components/ui/table-column.ts";
import { Time } from "#components/ui/time.tsx";
import type { HoldView } from "#server/retention/contract.ts";
import { LiftHold } from "./lift-hold.tsx";

export function HoldTable({ holds }: { holds: readonly HoldView[] }) {
  const t = useTranslations("retention.hold");
  return (
    <Table
      caption={t("title")}
      columns={columnsFor(t)}
      rows={holds}
      rowKey={({ id }) => id}
      empty={<Empty level={3} title={t("none")} text={t("noneText")} />}
    />
  );
}

const columnsFor = (t: Translator<"retention.hold">): readonly Column<HoldView>[] => [
  {
    id: "subject",
    header: t("subject"),
    isRowHeader: true,
    cell: ({ kind, subjectId }) => (
      <>
        {t(kind)} <span className="font-mono font-normal text-xs">{subjectId}</span>
      </>
    ),
  },
  { id: "reason", header: t("reason"), cell: ({ reason }) => <span className="wrap-anywhere">{reason}</span> },
  {
    id: "by",
    header: t("by"),
    cell: ({ placedByName, placedAt }) => (
      <>
        {placedByName}, <Time at={placedAt} form="full" />
      </>
    ),
  },
  { id: "lift", header: t("lift"), isHeaderHidden: true, align: "end", cell: (hold) => <LiftHold hold={hold} /> },
];
