import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import type { SealingState } from "#server/audit/contract.ts";

const FINDINGS = ["rolled_back", "forked", "altered"] as const;

/** Over every page of an admin or auditor, while the audit log isn't what was signed. */
export function LogAlarm({ alarm }: { alarm: NonNullable<SealingState["alarm"]> }) {
  const t = useTranslations("shell.sealing.alarm");
  const finding = FINDINGS.find((known) => known === alarm.finding) ?? "altered";
  return (
    <div className="px-4 pt-4 sm:px-6 lg:px-10">
      <Notice tone="block" title={t(`${finding}.title`)}>
        <p>{t(`${finding}.next`)}</p>
        <p className="text-muted-foreground">{t("detail", { detail: alarm.detail })}</p>
      </Notice>
    </div>
  );
}
