"use client";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import type { EntryKind } from "#server/detection/contract.ts";
import { EntryDialog } from "./entry-dialog.tsx";

/** The button and the window to add a name; it begins with the kind one is looking at. */
export function EntryAdd({ kind }: { kind: EntryKind }) {
  const t = useTranslations("directory");
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="primary" icon={<Plus aria-hidden />} onClick={() => setOpen(true)}>
        {t("add")}
      </Button>
      {isOpen ? <EntryDialog entry={null} kind={kind} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
