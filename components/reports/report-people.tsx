import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import { Stat } from "#components/ui/stat.tsx";
import { StatList } from "#components/ui/stat-list.tsx";
import { type Report, SMALLEST_GROUP } from "#server/reports/contract.ts";
import { filterHref } from "#server/shared/filter.ts";
import { percentOf } from "./chart-data.ts";
import type { LinkTo } from "./facts-href.ts";

/** How reviewers fare, all together, and which drafts hang in the air. */
export function ReportPeople({ report, link }: { report: Report; link: LinkTo }) {
  const t = useTranslations("reports.people");
  const { reviewers, agreement, orphans, reading } = report;
  return (
    <section aria-labelledby="reviewing" className="flex flex-col gap-4">
      <h2 id="reviewing" className="text-base">
        {t("title")}
      </h2>
      {reviewers === null ? (
        <Notice tone="neutral" announce="never">
          {t("tooFew", { smallest: SMALLEST_GROUP })}
        </Notice>
      ) : null}
      <StatList>
        {reviewers === null ? null : (
          <>
            <Stat label={t("reviewers")} value={reviewers.reviewers} />
            <Stat label={t("median")} value={reviewers.medianDecisions} />
            <Stat label={t("p90")} value={reviewers.p90Decisions} />
          </>
        )}
        {agreement === null ? null : (
          <Stat
            label={t("agreed")}
            value={`${percentOf(agreement.same, agreement.same + agreement.different) ?? 0} %`}
            hint={t("times", { same: agreement.same, all: agreement.same + agreement.different })}
            href={link({ measure: "agreement", key: "different" })}
          />
        )}
        {reading === null ? null : (
          <Stat
            label={t("read", { version: reading.version })}
            value={`${percentOf(reading.read, reading.people) ?? 0} %`}
            hint={t("readHint", reading)}
            href={filterHref("/audit", { type: "policy.acknowledged" })}
          />
        )}
        <Orphan
          label={t("neverSent")}
          count={orphans.noVerdict}
          href={link({ measure: "orphan", key: "no_verdict" })}
        />
        <Orphan
          label={t("withdrawn")}
          count={orphans.withdrawnWithoutReason}
          href={link({ measure: "orphan", key: "withdrawn_without_reason" })}
        />
      </StatList>
    </section>
  );
}

function Orphan({ label, count, href }: { label: string; count: number | null; href: string }) {
  const t = useTranslations("reports.people");
  if (count === null) return <Stat label={label} value="–" hint={t("hidden")} />;
  return <Stat label={label} value={count} href={href} />;
}
