import { useTranslations } from "next-intl";
import { Table } from "#components/ui/table.tsx";
import { Time } from "#components/ui/time.tsx";
import type { ReaderView } from "#server/policy/views.ts";

/** Who has confirmed a version, which they confirmed last, and who was reminded; those who haven't come first. */
export function ReaderTable({ readers }: { readers: readonly ReaderView[] }) {
  const t = useTranslations("policyDesk.readers");
  const moment = (at: Date | null) => (at === null ? t("not") : <Time at={at} form="full" />);
  return (
    <Table
      caption={t("title")}
      rows={readers}
      rowKey={(reader) => reader.personId}
      empty={<p>{t("none")}</p>}
      columns={[
        { id: "name", header: t("name"), isRowHeader: true, cell: (reader) => reader.name },
        { id: "department", header: t("department"), cell: (reader) => reader.department },
        {
          id: "last",
          header: t("last"),
          cell: ({ lastNumber }) => (lastNumber === null ? t("lastNone") : t("lastNumber", { number: lastNumber })),
        },
        { id: "read", header: t("read"), cell: (reader) => moment(reader.acknowledgedAt) },
        { id: "reminded", header: t("reminded"), cell: (reader) => moment(reader.remindedAt) },
      ]}
    />
  );
}
