import { useLocale, useTranslations } from "next-intl";
import { ToneBadge } from "#components/ui/tone-badge.tsx";
import type { SurfaceSetting } from "#server/policy/contract.ts";

/** Where a text may go, how long it may be there, and what becomes of it. */
export function SurfaceList({ surfaces }: { surfaces: readonly SurfaceSetting[] }) {
  const locale = useLocale();
  const t = useTranslations("policy");
  return (
    <section id="surfaces" aria-labelledby="surfaces-heading" className="scroll-mt-20">
      <h2 id="surfaces-heading" className="text-lg">
        {t("contents.surfaces")}
      </h2>
      <p className="mt-1 mb-3 max-w-reading text-pretty text-muted-foreground">{t("surfaces.text")}</p>
      <ul className="overflow-clip rounded-lg border bg-card">
        {surfaces.map((surface) => (
          <li key={surface.id} className="border-t px-4 py-3 first:border-t-0 sm:px-5">
            <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
              <h3 className="text-sm">{surface.title[locale]}</h3>
              {surface.isReadByAi ? (
                <ToneBadge tone="review" isPlain>
                  {t("surfaces.readByAi")}
                </ToneBadge>
              ) : null}
            </div>
            <p className="max-w-reading text-pretty">{surface.hint[locale]}</p>
            <p className="mt-0.5 text-pretty text-muted-foreground text-xs tabular-nums">
              <Settings {...surface} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** "Up to 3,000 characters. Cut after about 210, on phones 140. A clearance holds 14 days." */
function Settings({ limit, fold, validDays }: SurfaceSetting) {
  const t = useTranslations("policy.surfaces");
  const sentences = [
    t("limit", { limit }),
    ...(fold === null ? [] : [t("fold", fold)]),
    t("holds", { days: validDays }),
  ];
  return <>{sentences.join(" ")}</>;
}
