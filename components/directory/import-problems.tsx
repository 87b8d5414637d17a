import { Notice } from "#components/ui/notice.tsx";
import { Table } from "#components/ui/table.tsx";
import type { Column } from "#components/ui/table-column.ts";
import type { LineProblem } from "#server/directory/contract.ts";

/** What is wrong with the file, by line and column. */
export function ImportProblems({ problems }: { problems: readonly LineProblem[] }) {
  return (
    <div className="flex flex-col gap-3">
      <Notice tone="block" title={problems.length === 1 ? "One thing to mend" : `${problems.length} things to mend`}>
        Nothing was imported. Mend these lines in your spreadsheet, then choose the file again.
      </Notice>
      <Table
        caption="Problems by line"
        columns={COLUMNS}
        rows={problems}
        rowKey={({ line, column, problem }) => `${line}-${column}-${problem}`}
      />
    </div>
  );
}

const COLUMNS: readonly Column<LineProblem>[] = [
  { id: "line", header: "Line", isRowHeader: true, cell: ({ line }) => `Line ${line}` },
  {
    id: "column",
    header: "Column",
    cell: ({ column }) => (column === null ? "–" : <span className="font-mono text-xs">{column}</span>),
  },
  { id: "problem", header: "What is wrong", cell: ({ problem }) => problem },
];
