"use client";
import { Bookmark } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { Popover } from "#components/ui/popover.tsx";
import { ViewList, type ViewListProps } from "./view-list.tsx";

/** The saved views of a list, behind a button. */
export function SavedViews(props: ViewListProps) {
  const t = useTranslations("shell.savedViews");
  return (
    <Popover align="end" title={t("title")} trigger={<Button icon={<Bookmark aria-hidden />}>{t("title")}</Button>}>
      <ViewList {...props} />
    </Popover>
  );
}
