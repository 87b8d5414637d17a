import { useTranslations } from "next-intl";
import type { Translator } from "#components/messages.ts";
import { Table } from "#components/ui/table.tsx";
import type { Column } from "#components/ui/table-column.ts";
import type { ImportConflict } from "#server/directory/contract.ts";
import type { Choice } from "./import-counts.ts";

type ImportConflictsProps = { conflicts: readonly ImportConflict[]; total: number; choice: Choice };

type Difference = Pick<ImportConflict, "line" | "kind" | "name"> & ImportConflict["differs"][number];

/** Each difference on a line of its own: as it stands, and as the file has it. The one that loses is struck through. */
export function ImportConflicts({ conflicts, total, choice }: ImportConflictsProps) {
  const t = useTranslations("directory");
  const rows = conflicts.flatMap(({ line, kind, name, differs }) =>
    differs.map((differing) => ({ line, kind, name, ...differing })),
  );
  return (
    <div className="flex flex-col gap-2">
      <Table
        caption={t("import.differences")}
        columns={columnsFor(t, choice)}
        rows={rows}
        rowKey={({ line, column }) => `${line}-${column}`}
      />
      {total > conflicts.length ? (
        <p className="text-muted-foreground text-xs">{t("import.firstLines", { shown: conflicts.length, total })}</p>
      ) : null}
    </div>
  );
}

function columnsFor(t: Translator<"directory">, choice: Choice): readonly Column<Difference>[] {
  const empty = t("import.emptyCell");
  return [
    { id: "line", header: t("import.line"), cell: ({ line }) => line },
    {
      id: "name",
      header: t("column.name"),
      isRowHeader: true,
      cell: ({ name, kind }) => (
        <>
          {name} <span className="font-normal text-muted-foreground text-xs">{t(`kind.${kind}`)}</span>
        </>
      ),
    },
    {
      id: "column",
      header: t("import.column"),
      cell: ({ column }) => <span className="font-mono text-xs">{column}</span>,
    },
    {
      id: "standing",
      header: t("import.standing"),
      cell: ({ standing }) => side(standing || empty, choice === "keep"),
    },
    { id: "given", header: t("import.given"), cell: ({ given }) => side(given || empty, choice === "replace") },
  ];
}

function side(words: string, isChosen: boolean) {
  return isChosen ? (
    <span className="wrap-anywhere font-medium">{words}</span>
  ) : (
    <s className="wrap-anywhere text-muted-foreground">{words}</s>
  );
}
