import { useTranslations } from "next-intl";
import { LinkTabs } from "#components/ui/link-tabs.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";

const PLACES = [
  ["try", "/detection"],
  ["documents", "/detection/documents"],
  ["customers", "/detection/customers"],
  ["figures", "/detection/figures"],
] as const;

/** The head of every view of detection. */
export function DetectionHeader({ current, intro }: { current: (typeof PLACES)[number][0]; intro?: string }) {
  const t = useTranslations("detection");
  return (
    <div>
      <PageHeader title={t("title")} description={intro ?? t("description")} />
      <LinkTabs
        label={t("views")}
        items={PLACES.map(([place, href]) => ({ href, label: t(`tabs.${place}`), isCurrent: place === current }))}
      />
    </div>
  );
}
