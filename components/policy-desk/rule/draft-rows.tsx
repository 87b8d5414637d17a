"use client";
import { useLocale, useTranslations } from "next-intl";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Select } from "#components/ui/select.tsx";
import { Circumstance, type DraftTest } from "#server/policy/condition.ts";
import { Severity, type SurfaceSetting } from "#server/policy/contract.ts";
import { SEVERITY_WORDS } from "#server/policy/words.ts";
import { Surface } from "#server/shared/surfaces.ts";
import { ChoiceList } from "./choice-list.tsx";
import { DRAFT_FIELDS, type DraftField, NEW_DRAFT_ROW } from "./condition.ts";
import { AddRow, ConditionRow } from "./condition-row.tsx";

type DraftRowsProps = {
  test: DraftTest;
  surfaces: readonly SurfaceSetting[];
  onChange: (test: DraftTest) => void;
};

/** What a draft as a whole has to be: one row a part, all of which have to hold. */
export function DraftRows({ test, surfaces, onChange }: DraftRowsProps) {
  const t = useTranslations("policyRule");
  const locale = useLocale();
  const nameOf = (field: DraftField) => t(`condition.${field}`);
  const given = DRAFT_FIELDS.filter((field) => test[field] !== undefined);

  function control(field: DraftField) {
    switch (field) {
      case "surface":
        return (
          <ChoiceList
            label={nameOf(field)}
            chosen={test.surface ?? []}
            options={surfaces.map(({ id, title }) => ({ value: id, label: title[locale] }))}
            onChange={(chosen) => onChange({ ...test, surface: Surface.array().parse(chosen) })}
          />
        );
      case "says":
      case "saysNot":
        return (
          <Field label={nameOf(field)} hint={t("condition.patternHint")}>
            <Input
              isMono
              spellCheck={false}
              autoComplete="off"
              value={test[field] ?? ""}
              onChange={(event) => onChange({ ...test, [field]: event.currentTarget.value })}
            />
          </Field>
        );
      case "minWords":
        return (
          <Field label={nameOf(field)}>
            <Input
              type="number"
              min={1}
              defaultValue={test.minWords}
              onChange={(event) => onChange({ ...test, minWords: event.currentTarget.valueAsNumber })}
            />
          </Field>
        );
      case "hasFindingOfSeverity":
        return (
          <Field label={nameOf(field)}>
            <Select
              value={test.hasFindingOfSeverity ?? ""}
              options={Severity.options.map((value) => ({ value, label: SEVERITY_WORDS[value][locale] }))}
              onChange={(event) =>
                onChange({ ...test, hasFindingOfSeverity: Severity.parse(event.currentTarget.value) })
              }
            />
          </Field>
        );
      case "circumstance":
        return (
          <Field label={nameOf(field)}>
            <Select
              value={test.circumstance ?? ""}
              options={Circumstance.options.map((value) => ({ value, label: t(`circumstance.${value}`) }))}
              onChange={(event) => onChange({ ...test, circumstance: Circumstance.parse(event.currentTarget.value) })}
            />
          </Field>
        );
      default:
        return <p className="text-sm">{nameOf(field)}</p>;
    }
  }

  return (
    <>
      <ul className="flex flex-col gap-2">
        {given.map((field) => (
          <ConditionRow key={field} label={nameOf(field)} onRemove={() => onChange({ ...test, [field]: undefined })}>
            {control(field)}
          </ConditionRow>
        ))}
      </ul>
      <AddRow
        fields={DRAFT_FIELDS.filter((field) => !given.includes(field))}
        nameOf={nameOf}
        onAdd={(field) => onChange({ ...test, ...NEW_DRAFT_ROW[field] })}
      />
    </>
  );
}
