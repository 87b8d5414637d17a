import { MousePointerClick } from "lucide-react";
import { useTranslations } from "next-intl";
import { Empty } from "#components/ui/empty.tsx";

/** Beside the list while no draft is open. */
export function DeskIdle() {
  const t = useTranslations("review.idle");
  return <Empty icon={<MousePointerClick />} title={t("title")} text={t("text")} />;
}
