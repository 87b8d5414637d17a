"use client";
import { useTranslations } from "next-intl";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import type { Said } from "#server/policy/contract.ts";
import { LANGUAGES } from "#server/shared/language.ts";

type SaidFieldsProps = {
  what: "title" | "guidance" | "suggestedFix" | "trigger";
  said: Said;
  isLong?: boolean;
  onChange: (said: Said) => void;
};

/** The same words in each language, one under the other. */
export function SaidFields({ what, said, isLong = false, onChange }: SaidFieldsProps) {
  const t = useTranslations("policyRule.field");
  return (
    <div className="grid gap-3">
      {LANGUAGES.map((language) => {
        const given = {
          lang: language,
          value: said[language],
          onChange: (event: { currentTarget: { value: string } }) =>
            onChange({ ...said, [language]: event.currentTarget.value }),
        };
        return (
          <Field
            key={language}
            label={t("inLanguage", { what: t(what), language: t(language) })}
            {...(what === "guidance" || what === "trigger" ? { hint: t(`${what}Hint`) } : {})}
          >
            {isLong ? <Textarea rows={3} {...given} /> : <Input autoComplete="off" {...given} />}
          </Field>
        );
      })}
    </div>
  );
}
