import { useLocale, useTranslations } from "next-intl";
import type { ProblemView } from "#server/policy/views.ts";

/** What is wrong with a policy, with rule and line. */
export function ProblemList({ problems }: { problems: readonly ProblemView[] }) {
  const t = useTranslations("policyDesk.next");
  const locale = useLocale();
  return (
    <ul className="space-y-1">
      {problems.map(({ rule, line, sentence }) => (
        <li key={`${rule} ${line} ${sentence.en}`}>
          {sentence[locale]}
          {line === null ? null : <span className="text-muted-foreground"> ({t("line", { line })})</span>}
        </li>
      ))}
    </ul>
  );
}
