import { useTranslations } from "next-intl";

/** The first stop of the Tab key: past the navigation to the page. */
export function SkipLink() {
  const t = useTranslations("shell");
  return (
    <a
      href="#content"
      className="fixed start-4 top-2 z-50 -translate-y-16 rounded-md bg-primary px-4 py-2 font-medium text-primary-foreground text-sm focus:translate-y-0"
    >
      {t("skip")}
    </a>
  );
}
