import { Notice } from "#components/ui/notice.tsx";
import { Stat } from "#components/ui/stat.tsx";
import { StatList } from "#components/ui/stat-list.tsx";
import { type Report, SMALLEST_GROUP } from "#server/reports/contract.ts";
import { percentOf } from "./chart-data.ts";
import type { LinkTo } from "./facts-href.ts";

/** How reviewers fare, all together, and which drafts hang in the air. */
export function ReportPeople({ report, link }: { report: Report; link: LinkTo }) {
  const { reviewers, agreement, orphans } = report;
  return (
    <section aria-labelledby="reviewing" className="flex flex-col gap-4">
      <h2 id="reviewing" className="text-base">
        How does reviewing go, and what was left lying?
      </h2>
      {reviewers === null ? (
        <Notice tone="neutral" announce="never">
          Fewer than {SMALLEST_GROUP} reviewers decided in this time, so their workload isn't shown.
        </Notice>
      ) : null}
      <StatList>
        {reviewers === null ? null : (
          <>
            <Stat label="Reviewers who decided" value={reviewers.reviewers} />
            <Stat label="Decisions of half of them, at most" value={reviewers.medianDecisions} />
            <Stat label="Of nine in ten, at most" value={reviewers.p90Decisions} />
          </>
        )}
        {agreement === null ? null : (
          <Stat
            label="Two reviewers agreed on a passage"
            value={`${percentOf(agreement.same, agreement.same + agreement.different) ?? 0} %`}
            hint={`${agreement.same} of ${agreement.same + agreement.different} times`}
            href={link({ measure: "agreement", key: "different" })}
          />
        )}
        <Orphan
          label="Begun and never sent"
          count={orphans.noVerdict}
          href={link({ measure: "orphan", key: "no_verdict" })}
        />
        <Orphan
          label="Withdrawn without a reason"
          count={orphans.withdrawnWithoutReason}
          href={link({ measure: "orphan", key: "withdrawn_without_reason" })}
        />
      </StatList>
    </section>
  );
}

function Orphan({ label, count, href }: { label: string; count: number | null; href: string }) {
  if (count === null) return <Stat label={label} value="–" hint="fewer than five people" />;
  return <Stat label={label} value={count} href={href} />;
}
