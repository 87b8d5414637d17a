import { Table } from "#components/ui/table.tsx";
import type { Column } from "#components/ui/table-column.ts";
import { type ImportConflict, KIND_WORDS } from "#server/directory/contract.ts";
import type { Choice } from "./import-counts.ts";

type ImportConflictsProps = { conflicts: readonly ImportConflict[]; total: number; choice: Choice };

type Difference = Pick<ImportConflict, "line" | "kind" | "name"> & ImportConflict["differs"][number];

/** Each difference on a line of its own: as it stands, and as the file has it. The one that loses is struck through. */
export function ImportConflicts({ conflicts, total, choice }: ImportConflictsProps) {
  const rows = conflicts.flatMap(({ line, kind, name, differs }) =>
    differs.map((differing) => ({ line, kind, name, ...differing })),
  );
  return (
    <div className="flex flex-col gap-2">
      <Table
        caption="What differs, by line"
        columns={columnsFor(choice)}
        rows={rows}
        rowKey={({ line, column }) => `${line}-${column}`}
      />
      {total > conflicts.length ? (
        <p className="text-muted-foreground text-xs">
          The first {conflicts.length} lines of {total} are shown.
        </p>
      ) : null}
    </div>
  );
}

function columnsFor(choice: Choice): readonly Column<Difference>[] {
  return [
    { id: "line", header: "Line", cell: ({ line }) => line },
    {
      id: "name",
      header: "Name",
      isRowHeader: true,
      cell: ({ name, kind }) => (
        <>
          {name} <span className="font-normal text-muted-foreground text-xs">{KIND_WORDS[kind]}</span>
        </>
      ),
    },
    { id: "column", header: "Column", cell: ({ column }) => <span className="font-mono text-xs">{column}</span> },
    { id: "standing", header: "We have", cell: ({ standing }) => side(standing, choice === "keep") },
    { id: "given", header: "The file has", cell: ({ given }) => side(given, choice === "replace") },
  ];
}

function side(value: string, isChosen: boolean) {
  const words = value === "" ? "(empty)" : value;
  return isChosen ? (
    <span className="wrap-anywhere font-medium">{words}</span>
  ) : (
    <s className="wrap-anywhere text-muted-foreground">{words}</s>
  );
}
