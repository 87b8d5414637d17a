import { useFormatter, useTranslations } from "next-intl";
import { Table } from "#components/ui/table.tsx";
import type { Column } from "#components/ui/table-column.ts";
import type { CopiesRow, EvasionRow, ExpertiseRow, FiguresView } from "#server/trials/contract.ts";

const LEVELS = ["verbatim", "light", "heavy", "summary", "none", "elsewhere"] as const;

/** What the model card says of sensitive passages, copies and disguises. */
export function FurtherFigures({ figures: { expertise, copies, evasion } }: { figures: FiguresView }) {
  const t = useTranslations("detection.figures");
  const { number } = useFormatter();
  const share = (value: number | null, digits = 1) =>
    value === null ? "–" : number(value * 100, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const level = (name: string) => LEVELS.find((known) => known === name);
  const sensitive: readonly Column<ExpertiseRow>[] = [
    { id: "corpus", header: t("corpus"), isRowHeader: true, cell: ({ corpus }) => corpus },
    { id: "gold", header: t("gold"), align: "end", cell: ({ passages }) => number(passages) },
    { id: "recall", header: t("recall"), align: "end", cell: ({ recall }) => share(recall) },
    { id: "right", header: t("categoryRight"), align: "end", cell: ({ categoryRight }) => share(categoryRight) },
    { id: "falseFlags", header: t("falseFlags"), align: "end", cell: ({ falseFlags }) => share(falseFlags) },
  ];
  const copied: readonly Column<CopiesRow>[] = [
    {
      id: "level",
      header: t("level"),
      isRowHeader: true,
      cell: (row) => {
        const known = level(row.level);
        return known === undefined ? row.level : t(`levels.${known}`);
      },
    },
    { id: "posts", header: t("posts"), align: "end", cell: ({ posts }) => number(posts) },
    { id: "told", header: t("told"), align: "end", cell: ({ told }) => share(told, 2) },
    { id: "right", header: t("rightDocument"), align: "end", cell: ({ rightDocument }) => share(rightDocument, 2) },
    { id: "plain", header: t("plain"), align: "end", cell: ({ plain }) => share(plain, 2) },
  ];
  const disguised: readonly Column<EvasionRow>[] = [
    { id: "disguise", header: t("disguise"), isRowHeader: true, cell: ({ disguise }) => disguise },
    { id: "kept", header: t("kept"), align: "end", cell: ({ kept }) => share(kept) },
  ];
  return (
    <>
      <Table
        caption={t("expertise")}
        isCaptionVisible
        narrow="scroll"
        columns={sensitive}
        rows={expertise}
        rowKey={({ corpus }) => corpus}
      />
      <Table
        caption={t("copies")}
        isCaptionVisible
        narrow="scroll"
        columns={copied}
        rows={copies}
        rowKey={(row) => row.level}
      />
      <p className="max-w-reading text-muted-foreground text-xs">{t("copiesLegend")}</p>
      <Table
        caption={t("evasion")}
        isCaptionVisible
        narrow="scroll"
        columns={disguised}
        rows={evasion}
        rowKey={({ disguise }) => disguise}
      />
      <p className="max-w-reading text-muted-foreground text-xs">{t("evasionLegend")}</p>
    </>
  );
}
