import { SearchX } from "lucide-react";
import { useTranslations } from "next-intl";
import { Empty } from "#components/ui/empty.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";

/** Says the same for what isn't there and what isn't yours, so that addresses tell nothing. */
export function NotFoundNotice() {
  const t = useTranslations("shell.notFound");
  return (
    <>
      <h1 className="sr-only">{t("heading")}</h1>
      <Empty
        icon={<SearchX />}
        title={t("title")}
        text={t("text")}
        action={
          <LinkButton href="/" variant="primary">
            {t("home")}
          </LinkButton>
        }
      />
    </>
  );
}
