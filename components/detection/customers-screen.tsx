import { BookUser } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { Empty } from "#components/ui/empty.tsx";
import { Table } from "#components/ui/table.tsx";
import type { Column } from "#components/ui/table-column.ts";
import { Time } from "#components/ui/time.tsx";
import type { CustomerTableView } from "#server/customer-tables/contract.ts";
import { CustomerUpload } from "./customer-upload.tsx";
import { DetectionHeader } from "./detection-header.tsx";
import { RemoveButton } from "./remove-button.tsx";

/** Who must not be told of: the tables of customers, and where more are added. */
export function CustomersScreen({ tables }: { tables: readonly CustomerTableView[] }) {
  const t = useTranslations("detection.customers");
  const { number } = useFormatter();
  const columns: readonly Column<CustomerTableView>[] = [
    {
      id: "name",
      header: t("name"),
      isRowHeader: true,
      cell: ({ name }) => <span className="wrap-anywhere">{name}</span>,
    },
    { id: "rows", header: t("rows"), align: "end", cell: ({ rows }) => number(rows) },
    {
      id: "compared",
      header: t("compared"),
      cell: (table) => <span className="wrap-anywhere">{table.columns.join(", ")}</span>,
    },
    { id: "by", header: t("by"), cell: ({ registeredBy }) => registeredBy },
    { id: "at", header: t("at"), cell: ({ registeredAt }) => <Time at={registeredAt} /> },
    {
      id: "actions",
      header: t("actions"),
      isHeaderHidden: true,
      align: "end",
      cell: ({ id, name }) => <RemoveButton of="customers" id={id} name={name} />,
    },
  ];
  return (
    <div className="flex flex-col gap-6">
      <DetectionHeader current="customers" intro={t("intro")} />
      <CustomerUpload />
      <Table
        caption={t("table")}
        columns={columns}
        rows={tables}
        rowKey={({ id }) => id}
        empty={<Empty icon={<BookUser />} title={t("emptyTitle")} text={t("empty")} />}
      />
    </div>
  );
}
