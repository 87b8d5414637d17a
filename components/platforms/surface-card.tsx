import { useLocale, useTranslations } from "next-intl";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { PlatformFact } from "#server/platforms/contract.ts";
import type { SurfaceSetting } from "#server/policy/contract.ts";
import { CardSeen } from "./card-seen.tsx";
import { cardMark } from "./cards-seen.ts";
import { FactsByMatter } from "./facts-by-matter.tsx";

type SurfaceCardProps = {
  facts: readonly PlatformFact[];
  setting: SurfaceSetting;
  /** Marks of the cards this browser has shown in detail. */
  seen: readonly string[];
};

/** What the platform does with a text on this surface: in detail once, and again when a fact has changed; then one line. */
export function SurfaceCard({ facts, setting, seen }: SurfaceCardProps) {
  const t = useTranslations("platforms.card");
  const title = t("title", { surface: setting.title[useLocale()] });
  const own = facts.filter(({ surfaces }) => surfaces.includes(setting.id));
  const shown = [...own, ...facts.filter(({ id }) => id === "linkedin-switch" && setting.id !== "page_post")];
  const mark = cardMark(setting.id, own);
  const isNew = !seen.includes(mark);
  return (
    <aside aria-label={title} className="rounded-lg border bg-card px-4 py-3">
      <Disclosure summary={isNew ? title : t("more")} isOpen={isNew}>
        <div className="flex flex-col gap-4 pt-1 pb-1">
          <FactsByMatter facts={shown} isBeside />
          <p className="text-sm">
            <TextLink href="/what-happens">{t("all")}</TextLink>
          </p>
        </div>
      </Disclosure>
      {isNew ? <CardSeen marks={[...seen, mark]} /> : null}
    </aside>
  );
}
