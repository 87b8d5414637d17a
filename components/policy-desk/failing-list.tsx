import Link from "next/link";
import { useTranslations } from "next-intl";
import type { FailingExample } from "#server/policy/views.ts";

/** Examples that don't do what they say, each with its rule. */
export function FailingList({ failing }: { failing: readonly FailingExample[] }) {
  const t = useTranslations("policyDesk.next");
  return (
    <ul className="mt-2 space-y-1">
      {failing.map(({ ruleId, kind, index, text }) => (
        <li key={`${ruleId} ${kind} ${index}`}>
          <Link href={`/policy/next/${ruleId}`} className="font-mono underline underline-offset-4">
            {ruleId}
          </Link>{" "}
          {t(kind === "trigger" ? "mustTrigger" : "mustPass")}: <span lang="">“{text.slice(0, 200)}”</span>
        </li>
      ))}
    </ul>
  );
}
