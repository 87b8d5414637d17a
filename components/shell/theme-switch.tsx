"use client";
import { Monitor, Moon, Sun } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { THEME_COOKIE, THEMES, type Theme } from "./theme.ts";

/** Light, dark or as the system has it; kept in a cookie so that the server paints the right one first. */
export function ThemeSwitch({ initial }: { initial: Theme }) {
  const t = useTranslations("shell.colours");
  const name = useId();
  const [theme, setTheme] = useState(initial);

  function choose(chosen: Theme) {
    setTheme(chosen);
    if (chosen === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = chosen;
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing on plain http and in older browsers
    document.cookie = `${THEME_COOKIE}=${chosen}; path=/; max-age=31536000; samesite=lax`;
  }

  return (
    <fieldset className="flex rounded-md border p-0.5">
      <legend className="sr-only">{t("title")}</legend>
      {THEMES.map((value) => {
        const Icon = ICONS[value];
        return (
          <label
            key={value}
            className="relative flex h-7 flex-1 items-center justify-center gap-1.5 rounded-sm px-2 text-muted-foreground text-xs has-checked:bg-muted has-checked:text-foreground has-focus-visible:outline-2 has-focus-visible:outline-ring touch:h-11"
          >
            <input
              type="radio"
              name={name}
              value={value}
              checked={theme === value}
              onChange={() => choose(value)}
              className="absolute inset-0 cursor-pointer opacity-0"
            />
            <Icon aria-hidden className="size-4" />
            {t(value)}
          </label>
        );
      })}
    </fieldset>
  );
}

const ICONS = { system: Monitor, light: Sun, dark: Moon } as const;
