"use client";
import { Keyboard } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "#components/ui/icon-button.tsx";
import { useRunCommand } from "./command-provider.tsx";

/** Shows which keys do what, for those who don't know that a key does. */
export function HelpButton() {
  const t = useTranslations("shell.commands");
  const run = useRunCommand();
  return (
    <span className="touch:hidden">
      <IconButton label={t("keys")} variant="ghost" onClick={() => run("help")}>
        <Keyboard aria-hidden />
      </IconButton>
    </span>
  );
}
