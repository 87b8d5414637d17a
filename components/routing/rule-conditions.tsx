"use client";
import { useLocale, useTranslations } from "next-intl";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Select } from "#components/ui/select.tsx";
import { CATEGORIES } from "#server/detection/contract.ts";
import { categoryName, SEVERITIES, SEVERITY_WORDS } from "#server/policy/words.ts";
import type { Conditions } from "#server/routing/contract.ts";

type RuleConditionsProps = {
  conditions: Conditions | null;
  surfaces: readonly { id: string; title: string }[];
};

/** When a rule fits. */
export function RuleConditions({ conditions, surfaces }: RuleConditionsProps) {
  const t = useTranslations("routing.rules");
  const locale = useLocale();
  const issuer = conditions?.speaksForIssuer ?? null;
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="pb-1 font-medium text-sm">{t("when")}</legend>
      <Field label={t("severity")}>
        <Select
          name="severity"
          placeholder={t("anything")}
          defaultValue={conditions?.severityAtLeast ?? ""}
          options={SEVERITIES.map((value) => ({ value, label: SEVERITY_WORDS[value][locale] }))}
        />
      </Field>
      <Disclosure summary={t("surfaces")}>
        <div className="flex flex-col gap-2">
          {surfaces.map(({ id, title }) => (
            <Checkbox
              key={id}
              name="surface"
              value={id}
              label={title}
              defaultChecked={conditions?.surfaces.some((surface) => surface === id)}
            />
          ))}
        </div>
      </Disclosure>
      <Disclosure summary={t("categories")}>
        <div className="flex flex-col gap-2">
          {CATEGORIES.filter((category) => category !== "protected_speech").map((category) => (
            <Checkbox
              key={category}
              name="category"
              value={category}
              label={categoryName(category, locale)}
              defaultChecked={conditions?.categories.includes(category)}
            />
          ))}
        </div>
      </Disclosure>
      <Field label={t("departments")} hint={t("listHint")}>
        <Input name="departments" defaultValue={conditions?.departments.join(", ")} autoComplete="off" />
      </Field>
      <Field label={t("countries")} hint={t("listHint")}>
        <Input name="countries" defaultValue={conditions?.countries.join(", ")} autoComplete="off" />
      </Field>
      <Field label={t("issuer")}>
        <Select
          name="speaksForIssuer"
          defaultValue={issuer === null ? "any" : issuer ? "yes" : "no"}
          options={(["any", "yes", "no"] as const).map((value) => ({ value, label: t(`issuers.${value}`) }))}
        />
      </Field>
    </fieldset>
  );
}
