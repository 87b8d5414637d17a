import { Stat } from "#components/ui/stat.tsx";
import { StatList } from "#components/ui/stat-list.tsx";
import type { Report } from "#server/reports/contract.ts";
import { percentOf, spanWords } from "./chart-data.ts";
import type { LinkTo } from "./facts-href.ts";

/** The report in one number and a line. */
export function ReportSummary({ report, link }: { report: Report; link: LinkTo }) {
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
        <Stat
          label="Texts sent"
          value={totals.sent}
          hint={`by ${totals.authors} people`}
          href={link({ measure: "text" })}
        />
        <Stat label="Decided by a reviewer" value={totals.decided} href={link({ measure: "decision" })} />
        <Stat label="Stopped by a rule" value={totals.stopped} href={link({ measure: "text", key: "stopped" })} />
        <Stat label="Half were decided within" value={spanWords(timeToDecision.median)} />
        <Stat label="Nine in ten within" value={spanWords(timeToDecision.p90)} />
      </StatList>
      <StatList>
        <Stat label="Findings" value={totals.findings} href={link({ measure: "finding" })} />
        <Stat
          label="Mended by the author alone"
          value={totals.mendedAlone}
          hint="gone from the next text before anybody decided"
          href={link({ measure: "mended" })}
        />
        <Stat label="False alarms, as authors say" value={totals.falseAlarms} href={link({ measure: "kept" })} />
      </StatList>
    </section>
  );
}
