import { Lock } from "lucide-react";
import { Badge } from "#components/ui/badge.tsx";
import { Table } from "#components/ui/table.tsx";
import type { Column } from "#components/ui/table-column.ts";
import { Time } from "#components/ui/time.tsx";
import { type EntryView, KIND_WORDS, STATUS_WORDS } from "#server/directory/contract.ts";
import { EntryActions } from "./entry-actions.tsx";

export function DirectoryTable({ entries }: { entries: readonly EntryView[] }) {
  return <Table caption="Names in the directory" columns={COLUMNS} rows={entries} rowKey={({ id }) => id} />;
}

const COLUMNS: readonly Column<EntryView>[] = [
  {
    id: "name",
    header: "Name",
    isRowHeader: true,
    cell: ({ name, aliases }) => (
      <span className="wrap-anywhere block py-1">
        {name}
        {aliases.length === 0 ? null : (
          <span className="block font-normal text-muted-foreground text-xs">also {aliases.join(", ")}</span>
        )}
      </span>
    ),
  },
  { id: "kind", header: "Kind", cell: ({ kind }) => KIND_WORDS[kind] },
  {
    id: "status",
    header: "Status",
    cell: ({ status }) =>
      status === "confidential" ? (
        <Badge variant="solid">
          <Lock aria-hidden className="size-3" />
          {STATUS_WORDS[status]}
        </Badge>
      ) : (
        <Badge>{STATUS_WORDS[status]}</Badge>
      ),
  },
  {
    id: "description",
    header: "What to write instead",
    cell: ({ approvedDescription }) => <span className="wrap-anywhere">{approvedDescription ?? "–"}</span>,
  },
  { id: "changed", header: "Changed", cell: ({ updatedAt }) => <Time at={updatedAt} /> },
  {
    id: "actions",
    header: "Actions",
    isHeaderHidden: true,
    align: "end",
    cell: (entry) => <EntryActions entry={entry} />,
  },
];
