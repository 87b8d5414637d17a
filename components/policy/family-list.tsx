import { useTranslations } from "next-intl";

type FamilyListProps = {
  families: readonly { id: string; title: string; count: number }[];
  /** Whether what stands before the rules is shown. */
  hasOpening: boolean;
};

/** What the page holds, each a way to its place. */
export function FamilyList({ families, hasOpening }: FamilyListProps) {
  const t = useTranslations("policy.contents");
  return (
    <nav aria-label={t("label")} className="mt-4 max-lg:hidden">
      <ul className="flex flex-col">
        {hasOpening
          ? OPENING.map((id) => (
              <li key={id}>
                <a href={`#${id}`} className={LINK}>
                  {t(id)}
                </a>
              </li>
            ))
          : null}
        {families.map(({ id, title, count }) => (
          <li key={id}>
            <a href={`#${id}`} className={LINK}>
              <span className="min-w-0 flex-1">{title}</span>
              <span className="text-xs tabular-nums">{count}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const OPENING = ["surfaces", "actions"] as const;

const LINK =
  "-ms-2 flex min-h-8 items-center gap-2 rounded-md px-2 text-muted-foreground text-sm hover:bg-muted hover:text-foreground";
