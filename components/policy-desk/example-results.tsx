import { useTranslations } from "next-intl";
import { ToneBadge } from "#components/ui/tone-badge.tsx";
import type { TriedRule } from "#server/policy/views.ts";

/** What each example does at the moment; null while that isn't known. */
export function ExampleResults({ results }: { results: TriedRule["results"] | null }) {
  const t = useTranslations("policyDesk.editor");
  if (results === null) return <p className="text-muted-foreground text-sm">{t("checking")}</p>;
  if (results.length === 0) return <p className="text-muted-foreground text-sm">{t("noExamples")}</p>;
  return (
    <ul aria-live="polite" className="flex flex-col gap-3 text-sm">
      {results.map(({ kind, index, text, isRight }) => (
        <li key={`${kind} ${index}`}>
          <ToneBadge tone={isRight ? "cleared" : "block"}>
            {t(kind)}: {t(isRight ? "right" : "wrong")}
          </ToneBadge>
          <p className="mt-1 wrap-anywhere">{text.slice(0, 400)}</p>
        </li>
      ))}
    </ul>
  );
}
