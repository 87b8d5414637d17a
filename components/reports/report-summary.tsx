import { useTranslations } from "next-intl";
import { Stat } from "#components/ui/stat.tsx";
import { StatList } from "#components/ui/stat-list.tsx";
import type { Report } from "#server/reports/contract.ts";
import { percentOf, spanWords } from "./chart-data.ts";
import type { LinkTo } from "./facts-href.ts";

/** The report in one number and a line. */
export function ReportSummary({ report, link }: { report: Report; link: LinkTo }) {
  const t = useTranslations("reports.summary");
  const span = useTranslations("reports.span");
  const { totals, timeToDecision } = report;
  const { kept } = timeToDecision;
  const share = percentOf(totals.clearedAlone, totals.sent);
  return (
    <section aria-labelledby="alone" className="flex flex-col gap-4">
      <div className="rounded-lg border bg-card p-5 sm:p-6">
        <h2 id="alone" className="text-base">
          {t("alone")}
        </h2>
        <p className="mt-2 flex flex-wrap items-baseline gap-x-4 gap-y-1">
          <span className="font-semibold text-xl tabular-nums tracking-tight">
            {share === null ? "–" : `${share} %`}
          </span>
          <span className="max-w-reading text-pretty text-muted-foreground">
            {t("aloneText", { alone: totals.clearedAlone, sent: totals.sent })}
          </span>
        </p>
      </div>
      <StatList>
        <Stat
          label={t("sent")}
          value={totals.sent}
          hint={t("authors", { count: totals.authors })}
          href={link({ measure: "text" })}
        />
        <Stat label={t("decided")} value={totals.decided} href={link({ measure: "decision" })} />
        <Stat label={t("stopped")} value={totals.stopped} href={link({ measure: "text", key: "stopped" })} />
        <Stat label={t("median")} value={spanWords(span, timeToDecision.median)} />
        <Stat label={t("p90")} value={spanWords(span, timeToDecision.p90)} />
        {kept === null ? null : (
          <Stat
            label={t("kept")}
            value={`${percentOf(kept.inTime, kept.due) ?? 0} %`}
            hint={t("keptHint", kept)}
            href={link({ measure: "decision", within: "late" })}
          />
        )}
      </StatList>
      <StatList>
        <Stat label={t("findings")} value={totals.findings} href={link({ measure: "finding" })} />
        <Stat
          label={t("mended")}
          value={totals.mendedAlone}
          hint={t("mendedHint")}
          href={link({ measure: "mended" })}
        />
        <Stat label={t("falseAlarms")} value={totals.falseAlarms} href={link({ measure: "kept" })} />
      </StatList>
    </section>
  );
}
