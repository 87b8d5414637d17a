import { useLocale, useTranslations } from "next-intl";
import { Empty } from "#components/ui/empty.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import type { SurfaceSetting } from "#server/policy/contract.ts";
import type { SecondLookView } from "#server/review/views.ts";
import { SecondLook } from "./second-look.tsx";
import { surfaceTitle } from "./surface-title.ts";

type SecondLooksProps = { looks: readonly SecondLookView[]; surfaces: readonly SurfaceSetting[] };

/** What was cleared or approved and was drawn to be looked at once more. */
export function SecondLooks({ looks, surfaces }: SecondLooksProps) {
  const t = useTranslations("review.again");
  const language = useLocale();
  return (
    <>
      <PageHeader back={{ href: "/queue", label: t("back") }} title={t("title")} description={t("description")} />
      {looks.length === 0 ? (
        <Empty title={t("none")} text={t("noneText")} />
      ) : (
        <ol className="flex max-w-3xl flex-col gap-6">
          {looks.map((look) => (
            <li key={look.revisionId} className="min-w-0">
              <SecondLook look={look} surface={surfaceTitle(surfaces, look.surface, language)} />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
