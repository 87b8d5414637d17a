import { FileLock2 } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { Empty } from "#components/ui/empty.tsx";
import { Table } from "#components/ui/table.tsx";
import type { Column } from "#components/ui/table-column.ts";
import { Time } from "#components/ui/time.tsx";
import type { DocumentView } from "#server/protected-documents/contract.ts";
import { DetectionHeader } from "./detection-header.tsx";
import { DocumentUpload } from "./document-upload.tsx";
import { RemoveButton } from "./remove-button.tsx";

/** What must not leave: the documents, and where more are added. */
export function DocumentsScreen({ documents }: { documents: readonly DocumentView[] }) {
  const t = useTranslations("detection.documents");
  const { number } = useFormatter();
  const columns: readonly Column<DocumentView>[] = [
    {
      id: "name",
      header: t("name"),
      isRowHeader: true,
      cell: ({ name }) => <span className="wrap-anywhere">{name}</span>,
    },
    { id: "kind", header: t("kind"), cell: ({ kind }) => t(`kinds.${kind}`) },
    { id: "words", header: t("words"), align: "end", cell: ({ words }) => number(words) },
    { id: "by", header: t("by"), cell: ({ registeredBy }) => registeredBy },
    { id: "at", header: t("at"), cell: ({ registeredAt }) => <Time at={registeredAt} /> },
    {
      id: "actions",
      header: t("actions"),
      isHeaderHidden: true,
      align: "end",
      cell: ({ id, name }) => <RemoveButton of="documents" id={id} name={name} />,
    },
  ];
  return (
    <div className="flex flex-col gap-6">
      <DetectionHeader current="documents" intro={t("intro")} />
      <DocumentUpload />
      <Table
        caption={t("table")}
        columns={columns}
        rows={documents}
        rowKey={({ id }) => id}
        empty={<Empty icon={<FileLock2 />} title={t("emptyTitle")} text={t("empty")} />}
      />
    </div>
  );
}
