import { useTranslations } from "next-intl";

type CounterProps = {
  /** UTF-16 code units, as the platform counts. */
  units: number;
  limit: number;
  /** What people count as characters, where known and different. */
  characters: number | null;
};

/** How much of the surface is used. Not announced on each key: the bar below says when it is too long. */
export function Counter({ units, limit, characters }: CounterProps) {
  const t = useTranslations("drafts.editor");
  const over = units - limit;
  return (
    <p className="text-xs tabular-nums">
      <span className={over > 0 ? "font-medium text-block" : "text-muted-foreground"}>
        {over > 0 ? t("over", { units, limit, over }) : t("used", { units, limit })}
      </span>
      {characters !== null && characters !== units ? (
        <span className="text-muted-foreground"> {t("asCounted", { characters })}</span>
      ) : null}
    </p>
  );
}
