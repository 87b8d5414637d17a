import { Lock } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Translator } from "#components/messages.ts";
import { Badge } from "#components/ui/badge.tsx";
import { Table } from "#components/ui/table.tsx";
import type { Column } from "#components/ui/table-column.ts";
import { Time } from "#components/ui/time.tsx";
import type { EntryView } from "#server/directory/contract.ts";
import { EntryActions } from "./entry-actions.tsx";

export function DirectoryTable({ entries }: { entries: readonly EntryView[] }) {
  const t = useTranslations("directory");
  return <Table caption={t("list.caption")} columns={columns(t)} rows={entries} rowKey={({ id }) => id} />;
}

const columns = (t: Translator<"directory">): readonly Column<EntryView>[] => [
  {
    id: "name",
    header: t("column.name"),
    isRowHeader: true,
    cell: ({ name, aliases }) => (
      <span className="wrap-anywhere block py-1">
        <span lang="">{name}</span>
        {aliases.length === 0 ? null : (
          <span className="block font-normal text-muted-foreground text-xs">
            {t.rich("list.also", { aliases: () => <span lang="">{aliases.join(", ")}</span> })}
          </span>
        )}
      </span>
    ),
  },
  { id: "kind", header: t("column.kind"), cell: ({ kind }) => t(`kind.${kind}`) },
  {
    id: "status",
    header: t("column.status"),
    cell: ({ status }) =>
      status === "confidential" ? (
        <Badge variant="solid">
          <Lock aria-hidden className="size-3" />
          {t(`status.${status}`)}
        </Badge>
      ) : (
        <Badge>{t(`status.${status}`)}</Badge>
      ),
  },
  {
    id: "description",
    header: t("column.instead"),
    cell: ({ approvedDescription }) => (
      <span lang="" className="wrap-anywhere">
        {approvedDescription ?? "–"}
      </span>
    ),
  },
  { id: "changed", header: t("column.changed"), cell: ({ updatedAt }) => <Time at={updatedAt} /> },
  {
    id: "actions",
    header: t("column.actions"),
    isHeaderHidden: true,
    align: "end",
    cell: (entry) => <EntryActions entry={entry} />,
  },
];
