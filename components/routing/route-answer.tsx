import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import type { RouteView } from "#server/routing/contract.ts";

/** The way a draft would go. */
export function RouteAnswer({ route }: { route: RouteView }) {
  const t = useTranslations("routing");
  return (
    <Notice tone="info" title={route.rule === null ? t("preview.byNone") : t("preview.byRule", { rule: route.rule })}>
      <ol className="list-decimal ps-5">
        {route.stages.map((stage) => {
          const group = stage.group ?? t("preview.everybody");
          const members = stage.members.join(", ") || "–";
          const need = t(`rules.need.${stage.needs}`);
          return (
            <li key={`${group} ${members}`}>
              {t("preview.station", { group, need, hours: stage.minutes / 60, members })}
              {stage.leftOut.map(({ name, why }) => (
                <p key={name}>{t(`preview.leftOut.${why}`, { name })}</p>
              ))}
            </li>
          );
        })}
      </ol>
    </Notice>
  );
}
