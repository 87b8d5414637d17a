import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Badge } from "#components/ui/badge.tsx";
import { Card } from "#components/ui/card.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import type { NextPolicy, ReplayView, RuleMeasure } from "#server/policy/views.ts";
import { DiscardButton } from "./discard-button.tsx";
import { FailingList } from "./failing-list.tsx";
import { ProblemList } from "./problem-list.tsx";
import { PublishForm } from "./publish-form.tsx";
import { ReplayCard } from "./replay-card.tsx";
import { RuleTable } from "./rule-table.tsx";

type NextScreenProps = {
  next: NextPolicy;
  measures: readonly RuleMeasure[];
  lastReplay: ReplayView | null;
  /** YYYY-MM-DD. */
  today: string;
  /** What is to be looked at again, before everything else. */
  lookAgain: ReactNode;
};

/** The next policy: what it changes, what keeps it from being published, a trial on past drafts, and its rules. */
export function NextScreen({ next, measures, lastReplay, today, lookAgain }: NextScreenProps) {
  const t = useTranslations("policyDesk.next");
  const locale = useLocale();
  return (
    <>
      <PageHeader
        back={{ href: "/policy", label: t("back") }}
        title={t("title")}
        description={t("about")}
        meta={
          <>
            <Badge variant="accent">{t("basedOn", { number: next.basedOn })}</Badge>
            <span>{t("examples", { count: next.examples })}</span>
          </>
        }
        action={
          <>
            <LinkButton href="/policy/next/file">{t("file")}</LinkButton>
            <DiscardButton version={next.version} />
          </>
        }
      />
      <div className="flex flex-col gap-5">
        {lookAgain}
        {next.failing.length > 0 ? (
          <Notice tone="block" announce="never" title={t("failing")}>
            <p>{t("failingText")}</p>
            <FailingList failing={next.failing} />
          </Notice>
        ) : (
          <Notice tone="cleared" announce="never">
            {t("allRight")}
          </Notice>
        )}
        {next.problems.length > 0 ? (
          <Notice tone="advise" announce="never" title={t("problems")}>
            <ProblemList problems={next.problems} />
          </Notice>
        ) : null}
        <Card title={t("changes")}>
          {next.changes.length === 0 ? (
            <p className="text-muted-foreground text-sm">{t("noChanges")}</p>
          ) : (
            <ul className="list-disc space-y-1 ps-5 text-sm">
              {next.changes.map((sentence) => (
                <li key={sentence.en}>{sentence[locale]}</li>
              ))}
            </ul>
          )}
        </Card>
        <ReplayCard version={next.version} last={lastReplay} />
        <PublishForm version={next.version} />
        <RuleTable rules={next.document.rules} measures={measures} today={today} isEditable />
      </div>
    </>
  );
}
