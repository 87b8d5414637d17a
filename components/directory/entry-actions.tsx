"use client";
import { Ellipsis, Pencil, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Menu } from "#components/ui/menu.tsx";
import type { EntryView } from "#server/directory/contract.ts";
import { EntryDialog } from "./entry-dialog.tsx";
import { EntryRemove } from "./entry-remove.tsx";

/** What can be done with one name. */
export function EntryActions({ entry }: { entry: EntryView }) {
  const t = useTranslations("directory.entry");
  const [asked, ask] = useState<"edit" | "remove" | null>(null);
  return (
    <>
      <Menu
        trigger={
          <IconButton label={t("actionsFor", { name: entry.name })}>
            <Ellipsis aria-hidden />
          </IconButton>
        }
        entries={[
          { label: t("edit"), icon: <Pencil aria-hidden />, onSelect: () => ask("edit") },
          { label: t("remove"), icon: <Trash2 aria-hidden />, isDestructive: true, onSelect: () => ask("remove") },
        ]}
      />
      {asked === "edit" ? <EntryDialog entry={entry} onClose={() => ask(null)} /> : null}
      {asked === "remove" ? <EntryRemove entry={entry} onClose={() => ask(null)} /> : null}
    </>
  );
}
