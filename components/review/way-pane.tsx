import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import { Time } from "#components/ui/time.tsx";
import type { ReviewView, StationView } from "#server/review/contract.ts";

type WayPaneProps = Pick<ReviewView, "way" | "isRestricted" | "isMyTurn" | "state">;

/** Whom a draft waits for, who has said yes, and until when. */
export function WayPane({ way, isRestricted, isMyTurn, state }: WayPaneProps) {
  const t = useTranslations("review.way");
  return (
    <section aria-labelledby="way" className="flex flex-col gap-2">
      <h2 id="way" className="px-1 text-sm">
        {t("title")}
      </h2>
      {isRestricted ? (
        <Notice tone="review" announce="never">
          {t("restricted")}
        </Notice>
      ) : null}
      {isMyTurn || state !== "IN_REVIEW" ? null : (
        <Notice tone="neutral" announce="never">
          {t("notMine")}
        </Notice>
      )}
      <ol className="divide-y rounded-lg border bg-card text-sm">
        {way.map((station) => (
          <Station key={station.id} station={station} />
        ))}
      </ol>
    </section>
  );
}

function Station({ station }: { station: StationView }) {
  const t = useTranslations("review.way");
  const { group, needs, state, assignee, dueAt, isLate, approvals } = station;
  return (
    <li className="flex flex-col gap-0.5 px-4 py-2.5">
      <span className={state === "open" ? "font-medium" : "text-muted-foreground"}>
        {t("line", { group: group ?? t("everybody"), need: t(`need.${needs}`), state: t(`state.${state}`) })}
      </span>
      {approvals.map(({ by, standsFor }) => (
        <span key={`${by} ${standsFor}`} className="text-muted-foreground text-xs">
          {standsFor === null ? t("yes", { name: by }) : t("yesFor", { name: by, other: standsFor })}
        </span>
      ))}
      {state === "open" && assignee !== null ? (
        <span className="text-muted-foreground text-xs">{t("assignee", { name: assignee })}</span>
      ) : null}
      {state === "open" && dueAt !== null ? (
        <span className={isLate ? "text-destructive text-xs" : "text-muted-foreground text-xs"}>
          {t(isLate ? "late" : "due")} <Time at={dueAt} />
        </span>
      ) : null}
    </li>
  );
}
