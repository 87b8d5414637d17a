"use client";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useTransition } from "react";
import { LANGUAGE_COOKIE, LANGUAGES, type Language } from "#server/shared/language.ts";
import { useTRPCClient } from "./trpc-provider.tsx";

/** Each language in its own words, so that whoever needs it can read it. */
const NAMES: Record<Language, string> = { en: "English", de: "Deutsch" };

/** The language of the interface; kept with the person, and in a cookie for the pages before one is signed in. */
export function LanguageSwitch({ isSignedIn }: { isSignedIn: boolean }) {
  const router = useRouter();
  const client = useTRPCClient();
  const t = useTranslations("shell");
  const current = useLocale();
  const [isPending, startTransition] = useTransition();

  const choose = (language: Language) =>
    startTransition(async () => {
      // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing on plain http and in older browsers
      document.cookie = `${LANGUAGE_COOKIE}=${language}; path=/; max-age=31536000; samesite=lax`;
      if (isSignedIn) await client.identity.chooseLanguage.mutate({ language });
      router.refresh();
    });

  return (
    <fieldset aria-busy={isPending} className="flex rounded-md border p-0.5">
      <legend className="sr-only">{t("language")}</legend>
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === current}
          onClick={() => choose(language)}
          className="flex h-7 flex-1 items-center justify-center rounded-sm px-2 text-muted-foreground text-xs aria-pressed:bg-muted aria-pressed:text-foreground touch:h-11"
        >
          {NAMES[language]}
        </button>
      ))}
    </fieldset>
  );
}
