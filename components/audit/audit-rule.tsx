import { useLocale, useTranslations } from "next-intl";
import { ACTION_TONES, SEVERITY_TONES } from "#components/shell/tones.ts";
import { TextLink } from "#components/ui/text-link.tsx";
import { ToneBadge } from "#components/ui/tone-badge.tsx";
import type { RuleSpoke } from "#server/audit/events/shapes.ts";
import { actionOf, actionWords, passageSentence, severityOf, severityWords } from "./rule-words.ts";

/** A rule that spoke, with the guidance as it read then, and where in the text. The text itself isn't in the log. */
export function AuditRule({ rule }: { rule: RuleSpoke }) {
  const t = useTranslations("audit.rule");
  const words = { t, reasons: useTranslations("drafts.keep.reasons"), language: useLocale() };
  const action = actionOf(rule.action);
  const severity = severityOf(rule.severity);
  return (
    <section aria-label={t("label", { id: rule.ruleId })} className="max-w-reading rounded-md border p-3">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h3 className="min-w-0 text-sm">
          <TextLink href={`/policy#${rule.ruleId}`}>{rule.ruleId}</TextLink> <span lang="">{rule.title}</span>
        </h3>
        <span className="flex flex-wrap gap-x-3">
          <ToneBadge tone={severity === null ? "neutral" : SEVERITY_TONES[severity]} isPlain>
            {severityWords(rule.severity, words.language)}
          </ToneBadge>
          <ToneBadge tone={action === null ? "neutral" : ACTION_TONES[action]} isPlain>
            {actionWords(rule.action, words.language)}
          </ToneBadge>
        </span>
      </div>
      <p lang="" className="mt-1 text-pretty">
        {rule.guidance}
      </p>
      <p className="wrap-anywhere mt-1 text-muted-foreground text-xs">
        {t.rich("source", { source: () => <span lang="">{rule.source}</span> })}
      </p>
      {rule.passages.length === 0 ? (
        <p className="mt-2 text-muted-foreground text-xs">{t("whole")}</p>
      ) : (
        <ul className="mt-2 list-disc ps-5 text-muted-foreground text-xs tabular-nums">
          {rule.passages.map((passage) => (
            <li key={`${passage.start}-${passage.end}-${passage.detector}`}>{passageSentence(words, passage)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
