import { useTranslations } from "next-intl";
import { ToneBadge } from "#components/ui/tone-badge.tsx";
import type { TriedRule } from "#server/policy/views.ts";

type ExampleResultsProps = {
  /** Null while they aren't known. */
  results: TriedRule["results"] | null;
  /** Only how many, and those that don't do what they say. */
  isShort: boolean;
};

/** What each example does at the moment. */
export function ExampleResults({ results, isShort }: ExampleResultsProps) {
  const t = useTranslations("policyDesk.editor");
  if (results === null) return <p className="text-muted-foreground text-sm">{t("checking")}</p>;
  if (results.length === 0) return <p className="text-muted-foreground text-sm">{t("noExamples")}</p>;
  const right = results.filter(({ isRight }) => isRight).length;
  const shown = isShort ? results.filter(({ isRight }) => !isRight) : results;
  return (
    <div aria-live="polite" className="flex flex-col gap-3 text-sm">
      <p>{t("count", { right, all: results.length })}</p>
      {shown.length === 0 ? null : (
        <ul className="flex flex-col gap-3">
          {shown.map(({ kind, index, text, isRight }) => (
            <li key={`${kind} ${index}`}>
              <ToneBadge tone={isRight ? "cleared" : "block"}>
                {t(kind)}: {t(isRight ? "right" : "wrong")}
              </ToneBadge>
              <p className="wrap-anywhere mt-1">{text.slice(0, 400)}</p>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
