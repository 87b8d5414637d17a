import { useTranslations } from "next-intl";
import type { Translator } from "#components/messages.ts";
import { Notice } from "#components/ui/notice.tsx";
import { Table } from "#components/ui/table.tsx";
import type { Column } from "#components/ui/table-column.ts";
import type { LineProblem } from "#server/directory/contract.ts";

/** What is wrong with the file, by line and column. */
export function ImportProblems({ problems }: { problems: readonly LineProblem[] }) {
  const t = useTranslations("directory");
  return (
    <div className="flex flex-col gap-3">
      <Notice tone="block" title={t("import.problems", { count: problems.length })}>
        {t("import.problemsText")}
      </Notice>
      <Table
        caption={t("import.problemsByLine")}
        columns={columns(t)}
        rows={problems}
        rowKey={({ line, column, problem }) => `${line}-${column}-${problem}`}
      />
    </div>
  );
}

const columns = (t: Translator<"directory">): readonly Column<LineProblem>[] => [
  {
    id: "line",
    header: t("import.line"),
    isRowHeader: true,
    cell: ({ line }) => t("import.lineNumber", { line }),
  },
  {
    id: "column",
    header: t("import.column"),
    cell: ({ column }) => (column === null ? "–" : <span className="font-mono text-xs">{column}</span>),
  },
  {
    id: "problem",
    header: t("import.wrong"),
    cell: ({ problem, values }) => t(`problem.${problem}`, values ?? {}),
  },
];
