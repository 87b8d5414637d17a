import { BookUser, SearchX } from "lucide-react";
import { useTranslations } from "next-intl";
import { Empty } from "#components/ui/empty.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";

/** Nothing yet, or nothing that matches. */
export function DirectoryEmpty({ isFiltered }: { isFiltered: boolean }) {
  const t = useTranslations("directory");
  if (isFiltered) {
    return (
      <Empty
        icon={<SearchX />}
        title={t("empty.noMatch")}
        text={t("empty.noMatchText")}
        action={<LinkButton href="/directory">{t("empty.showAll")}</LinkButton>}
      />
    );
  }
  return (
    <Empty
      icon={<BookUser />}
      title={t("empty.title")}
      text={t("empty.text")}
      action={<LinkButton href="/directory/import">{t("importFile")}</LinkButton>}
    />
  );
}
