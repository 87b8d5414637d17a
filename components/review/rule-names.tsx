import { useTranslations } from "next-intl";

type RuleName = { id: string; title: string };

/** Ids of rules: their titles on hover and to screen readers, and in plain sight on phones, where there is no hover. */
export function RuleNames({ rules }: { rules: readonly RuleName[] }) {
  const t = useTranslations("review.queue");
  const [first, ...others] = rules;
  if (first === undefined) return <span className="text-muted-foreground">{t("none")}</span>;
  return (
    <>
      <span title={rules.map(spoken).join("\n")} className="whitespace-nowrap max-sm:hidden">
        <span aria-hidden className="font-mono text-xs">
          {first.id}
          {others.length > 0 ? <span className="font-sans text-muted-foreground"> +{others.length}</span> : null}
        </span>
        <span className="sr-only">{rules.map(spoken).join(". ")}</span>
      </span>
      <span className="min-w-0 text-xs sm:hidden">
        {spoken(first)}
        {others.length > 0 ? (
          <span className="text-muted-foreground"> {t("more", { count: others.length })}</span>
        ) : null}
        {others.length > 0 ? <span className="sr-only">: {others.map(spoken).join(". ")}</span> : null}
      </span>
    </>
  );
}

function spoken({ id, title }: RuleName): string {
  return `${id} ${title}`;
}
