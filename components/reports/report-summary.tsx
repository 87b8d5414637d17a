import { Stat } from "#components/ui/stat.tsx";
import { StatList } from "#components/ui/stat-list.tsx";
import type { Report } from "#server/reports/contract.ts";
import { percentOf, spanWords } from "./chart-data.ts";

/** The report in one number and a line. */
export function ReportSummary({ report }: { report: Report }) {
  const { totals, timeToDecision } = report;
  const share = percentOf(totals.clearedAlone, totals.sent);
  return (
    <section aria-labelledby="alone" className="flex flex-col gap-4">
      <div className="rounded-lg border bg-card p-5 sm:p-6">
        <h2 id="alone" className="text-base">
          How many texts passed without a person?
        </h2>
        <p className="mt-2 flex flex-wrap items-baseline gap-x-4 gap-y-1">
          <span className="font-semibold text-xl tabular-nums tracking-tight">
            {share === null ? "–" : `${share} %`}
          </span>
          <span className="max-w-reading text-pretty text-muted-foreground">
            {totals.clearedAlone} of {totals.sent} texts that were sent met no rule that asks for a reviewer, and could
            be posted at once.
          </span>
        </p>
      </div>
      <StatList>
        <Stat label="Texts sent" value={totals.sent} hint={`by ${totals.authors} people`} />
        <Stat label="Decided by a reviewer" value={totals.decided} />
        <Stat label="Stopped by a rule" value={totals.stopped} />
        <Stat label="Half were decided within" value={spanWords(timeToDecision.median)} />
        <Stat label="Nine in ten within" value={spanWords(timeToDecision.p90)} />
      </StatList>
    </section>
  );
}
