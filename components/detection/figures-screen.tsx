import { useFormatter, useTranslations } from "next-intl";
import { Card } from "#components/ui/card.tsx";
import { BarChart } from "#components/ui/charts/bar-chart.tsx";
import { Table } from "#components/ui/table.tsx";
import type { Column } from "#components/ui/table-column.ts";
import type { EntityFigures, FiguresView } from "#server/trials/contract.ts";
import { DetectionHeader } from "./detection-header.tsx";
import { FurtherFigures } from "./further-figures.tsx";

/** The model card, for people. */
export function FiguresScreen({ figures }: { figures: FiguresView }) {
  const { engine, bytes, data, entities } = figures;
  const t = useTranslations("detection.figures");
  const { number } = useFormatter();
  const share = (value: number | null) =>
    value === null ? "–" : number(value * 100, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const columns: readonly Column<EntityFigures>[] = [
    { id: "corpus", header: t("corpus"), isRowHeader: true, cell: ({ corpus }) => corpus },
    { id: "label", header: t("label"), cell: ({ label }) => label },
    { id: "gold", header: t("gold"), align: "end", cell: ({ gold }) => number(gold) },
    { id: "precision", header: t("precision"), align: "end", cell: ({ precision }) => share(precision) },
    { id: "recall", header: t("recall"), align: "end", cell: ({ recall }) => share(recall) },
    { id: "falseFlags", header: t("falseFlags"), align: "end", cell: ({ falseFlags }) => share(falseFlags) },
    { id: "peer", header: t("peer"), cell: ({ peer }) => peer ?? "–" },
    { id: "peerPrecision", header: t("peerPrecision"), align: "end", cell: (row) => share(row.peerPrecision) },
    { id: "peerRecall", header: t("peerRecall"), align: "end", cell: (row) => share(row.peerRecall) },
  ];
  const people = entities.filter(({ label }) => label === "PERSON");
  return (
    <div className="flex flex-col gap-6">
      <DetectionHeader current="figures" intro={t("intro")} />
      <p className="text-muted-foreground text-sm">
        {t("size", { engine, size: number(bytes / 1e6, { maximumFractionDigits: 1 }) })}
      </p>
      <BarChart
        question={t("chart")}
        title={t("chartTitle")}
        categoryLabel={t("corpus")}
        unit="percent"
        series={[{ key: "ours", label: t("ours") }]}
        rows={people.map(({ corpus, recall }) => ({
          label: corpus,
          values: { ours: recall === null ? null : Math.round(recall * 1000) / 10 },
        }))}
      />
      <Table
        caption={t("table")}
        isCaptionVisible
        narrow="scroll"
        columns={columns}
        rows={entities}
        rowKey={({ corpus, label }) => `${corpus} ${label}`}
      />
      <p className="max-w-reading text-muted-foreground text-xs">{t("legend")}</p>
      <FurtherFigures figures={figures} />
      <Card title={t("madeFrom")}>
        <ul className="flex flex-col gap-1 text-sm">
          {data.map(({ file, attribution }) => (
            <li key={file} lang="en">
              {attribution}
            </li>
          ))}
        </ul>
      </Card>
    </div>
  );
}
