import { useTranslations } from "next-intl";
import type { Translator } from "#components/messages.ts";
import { Table } from "#components/ui/table.tsx";
import type { Column } from "#components/ui/table-column.ts";
import type { RetentionView } from "#server/retention/contract.ts";
import { RETENTION_DAYS, type RetentionId } from "#server/retention/words.ts";

type Row = { id: RetentionId; textDays: number; entryDays: number; texts: number; entries: number };

/** The classes, and how many drafts of each the next run would touch. */
export function ClassTable({ counts }: Pick<RetentionView, "counts">) {
  const t = useTranslations("retention");
  const count = (id: string, what: string) =>
    counts.find((each) => each.rule === id && each.what === what)?.drafts ?? 0;
  const rows = RETENTION_DAYS.map(
    (days): Row => ({ ...days, texts: count(days.id, "text"), entries: count(days.id, "entries") }),
  );
  return (
    <Table caption={t("class.title")} isCaptionVisible columns={columnsFor(t)} rows={rows} rowKey={({ id }) => id} />
  );
}

const columnsFor = (t: Translator<"retention">): readonly Column<Row>[] => [
  { id: "class", header: t("class.class"), isRowHeader: true, cell: ({ id }) => t(`class.${id}`) },
  { id: "text", header: t("class.text"), align: "end", cell: ({ textDays }) => t("days", { count: textDays }) },
  { id: "entry", header: t("class.entry"), align: "end", cell: ({ entryDays }) => t("days", { count: entryDays }) },
  { id: "texts", header: t("class.texts"), align: "end", cell: ({ texts }) => texts },
  { id: "entries", header: t("class.entries"), align: "end", cell: ({ entries }) => entries },
];
