import { useLocale, useTranslations } from "next-intl";
import { Card } from "#components/ui/card.tsx";
import { PLATFORMS, type PlatformFact } from "#server/platforms/contract.ts";
import type { SurfaceSetting } from "#server/policy/contract.ts";
import { FactsByMatter } from "./facts-by-matter.tsx";

type WhatHappensProps = { facts: readonly PlatformFact[]; surfaces: readonly SurfaceSetting[] };

const HERE = ["writing", "sent", "protected", "choice"] as const;

/** Everything we know of what becomes of a text, from here outward. */
export function WhatHappens({ facts, surfaces }: WhatHappensProps) {
  const locale = useLocale();
  const t = useTranslations("platforms");
  const ofLinkedin = facts.filter(({ platform }) => platform === "linkedin");
  return (
    <div className="flex flex-col gap-6">
      <Card title={t("here.title")}>
        <ul className="flex max-w-reading list-disc flex-col gap-1.5 ps-5 text-pretty text-sm">
          {HERE.map((line) => (
            <li key={line}>{t(`here.${line}`)}</li>
          ))}
        </ul>
      </Card>
      <Card title={t("wholeLinkedin")}>
        <FactsByMatter facts={ofLinkedin.filter((fact) => fact.surfaces.length === 0)} />
      </Card>
      <div className="grid gap-6 xl:grid-cols-2">
        {surfaces.map((surface) => (
          <Card key={surface.id} title={t("onLinkedin", { surface: surface.title[locale] })}>
            <FactsByMatter facts={ofLinkedin.filter((fact) => fact.surfaces.includes(surface.id))} />
          </Card>
        ))}
      </div>
      <h2 className="text-lg">{t("elsewhere")}</h2>
      <div className="grid gap-6 xl:grid-cols-2">
        {PLATFORMS.filter((platform) => platform !== "linkedin").map((platform) => (
          <Card key={platform} title={t(`names.${platform}`)}>
            <FactsByMatter facts={facts.filter((fact) => fact.platform === platform)} />
          </Card>
        ))}
      </div>
    </div>
  );
}
