"use client";
import { useLocale, useTranslations } from "next-intl";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Select } from "#components/ui/select.tsx";
import { type Rule, RuleAction, RuleMode, Severity, type SurfaceSetting } from "#server/policy/contract.ts";
import type { TriedRule } from "#server/policy/views.ts";
import { ACTION_WORDS, SEVERITY_WORDS } from "#server/policy/words.ts";
import { AudienceFields } from "./audience-fields.tsx";
import { ConditionFields } from "./condition-fields.tsx";
import { ExampleList } from "./example-list.tsx";
import { PercentField } from "./percent-field.tsx";
import { Part } from "./rule-part.tsx";
import { SaidFields } from "./said-fields.tsx";

type RuleFieldsProps = {
  rule: Rule;
  surfaces: readonly SurfaceSetting[];
  tried: TriedRule | null;
  onChange: (rule: Rule) => void;
  onShowYaml: () => void;
};

/** A rule in fields: every part of it that isn't a condition within a condition. */
export function RuleFields({ rule, surfaces, tried, onChange, onShowYaml }: RuleFieldsProps) {
  const t = useTranslations("policyRule.field");
  const modes = useTranslations("policyDesk.rule");
  const locale = useLocale();
  const set = (more: Partial<Rule>) => onChange({ ...rule, ...more });
  const results = tried?.results ?? [];
  return (
    <div className="flex flex-col gap-5">
      <Part title={t("whatItSays")}>
        <SaidFields what="title" said={rule.title} onChange={(title) => set({ title })} />
        <SaidFields what="guidance" said={rule.guidance} isLong onChange={(guidance) => set({ guidance })} />
        <SaidFields
          what="suggestedFix"
          said={rule.suggestedFix}
          isLong
          onChange={(suggestedFix) => set({ suggestedFix })}
        />
      </Part>
      <Part title={t("whatItAsks")}>
        <div className="grid gap-3 sm:grid-cols-2">
          <Field label={t("mode")}>
            <Select
              value={rule.mode}
              options={RuleMode.options.map((value) => ({ value, label: modes(value) }))}
              onChange={(event) => set({ mode: RuleMode.parse(event.currentTarget.value) })}
            />
          </Field>
          <Field label={t("action")}>
            <Select
              value={rule.action}
              options={RuleAction.options.map((value) => ({ value, label: ACTION_WORDS[value][locale] }))}
              onChange={(event) => set({ action: RuleAction.parse(event.currentTarget.value) })}
            />
          </Field>
          <Field label={t("severity")}>
            <Select
              value={rule.severity}
              options={Severity.options.map((value) => ({ value, label: SEVERITY_WORDS[value][locale] }))}
              onChange={(event) => set({ severity: Severity.parse(event.currentTarget.value) })}
            />
          </Field>
          <PercentField
            label={t("certainAt")}
            hint={t("certainAtHint")}
            share={rule.certainAt}
            onChange={(certainAt = Number.NaN) => set({ certainAt })}
          />
        </div>
      </Part>
      <Part title={t("when")}>
        <ConditionFields
          when={rule.when}
          surfaces={surfaces}
          printed={tried?.condition ?? null}
          onChange={(when) => set({ when })}
          onShowYaml={onShowYaml}
        />
        <SaidFields what="trigger" said={rule.trigger} isLong onChange={(trigger) => set({ trigger })} />
      </Part>
      <Part title={t("where")}>
        <fieldset className="min-w-0">
          <legend className="mb-1.5 font-medium text-sm">{t("surfaces")}</legend>
          <div className="grid gap-2 sm:grid-cols-2">
            {surfaces.map(({ id, title }) => (
              <Checkbox
                key={id}
                label={title[locale]}
                checked={rule.surfaces.includes(id)}
                onChange={({ currentTarget: { checked } }) =>
                  set({
                    surfaces: surfaces
                      .map((one) => one.id)
                      .filter((one) => (one === id ? checked : rule.surfaces.includes(one))),
                  })
                }
              />
            ))}
          </div>
        </fieldset>
        <AudienceFields audience={rule.audience} onChange={(audience) => set({ audience })} />
      </Part>
      <Part title={t("examples")}>
        {(["trigger", "pass"] as const).map((kind) => (
          <ExampleList
            key={kind}
            kind={kind}
            examples={rule.examples[kind]}
            surfaces={surfaces}
            results={results}
            onChange={(examples) => set({ examples: { ...rule.examples, [kind]: examples } })}
          />
        ))}
      </Part>
      <Part title={t("basis")}>
        {(["source", "jurisdictions"] as const).map((field) => (
          <Field key={field} label={t(field)}>
            <Input value={rule[field]} onChange={(event) => set({ [field]: event.currentTarget.value })} />
          </Field>
        ))}
        <Field label={t("recheckBy")} hint={t("recheckByHint")} isOptional>
          <Input
            type="date"
            value={rule.recheckBy ?? ""}
            onChange={({ currentTarget: { value } }) => set({ recheckBy: value === "" ? null : value })}
          />
        </Field>
        <Field label={t("owner")} hint={t("ownerHint")} isOptional>
          <Input
            type="email"
            value={rule.owner ?? ""}
            onChange={({ currentTarget: { value } }) => set({ owner: value === "" ? undefined : value })}
          />
        </Field>
      </Part>
    </div>
  );
}
