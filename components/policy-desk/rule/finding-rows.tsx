"use client";
import { useLocale, useTranslations } from "next-intl";
import { CATEGORIES, Category, Entity } from "#server/detection/contract.ts";
import type { FindingTest } from "#server/policy/condition.ts";
import { categoryName } from "#server/policy/words.ts";
import { ChoiceList } from "./choice-list.tsx";
import { FINDING_FIELDS, type FindingField, NEW_FINDING_ROW } from "./condition.ts";
import { AddRow, ConditionRow } from "./condition-row.tsx";
import { PercentField } from "./percent-field.tsx";
import { TAG_NAMES } from "./tags.ts";

type FindingRowsProps = { test: FindingTest; onChange: (test: FindingTest) => void };

/** What a passage has to be: one row a part, all of which have to hold. */
export function FindingRows({ test, onChange }: FindingRowsProps) {
  const t = useTranslations("policyRule");
  const locale = useLocale();
  const nameOf = (field: FindingField) => t(`condition.${field}`);
  const remove = (field: FindingField) => onChange({ ...test, [field]: undefined });
  const row = (field: FindingField) => ({ label: nameOf(field), onRemove: () => remove(field) });
  const categories = CATEGORIES.map((value) => ({ value, label: categoryName(value, locale) }));
  const tags = TAG_NAMES.map((value) => ({ value, label: t(`tag.${value}`) }));
  const entities = Entity.options.map((value) => ({ value, label: t(`entity.${value}`) }));
  return (
    <>
      <ul className="flex flex-col gap-2">
        {test.category === undefined ? null : (
          <ConditionRow {...row("category")}>
            <ChoiceList
              label={nameOf("category")}
              chosen={test.category}
              options={categories}
              onChange={(chosen) => onChange({ ...test, category: Category.array().parse(chosen) })}
            />
          </ConditionRow>
        )}
        {(["tag", "exceptTag"] as const).map((field) =>
          test[field] === undefined ? null : (
            <ConditionRow key={field} {...row(field)}>
              <ChoiceList
                label={nameOf(field)}
                chosen={test[field]}
                options={tags}
                onChange={(chosen) => onChange({ ...test, [field]: chosen })}
              />
            </ConditionRow>
          ),
        )}
        {test.entity === undefined ? null : (
          <ConditionRow {...row("entity")}>
            <ChoiceList
              label={nameOf("entity")}
              chosen={test.entity}
              options={entities}
              onChange={(chosen) => onChange({ ...test, entity: Entity.array().parse(chosen) })}
            />
          </ConditionRow>
        )}
        {test.confidence === undefined ? null : (
          <ConditionRow {...row("confidence")}>
            <div className="grid gap-3 sm:grid-cols-2">
              {(["atLeast", "below"] as const).map((bound) => (
                <PercentField
                  key={bound}
                  label={t(`condition.${bound}`)}
                  share={test.confidence?.[bound]}
                  onChange={(share) => onChange({ ...test, confidence: { ...test.confidence, [bound]: share } })}
                />
              ))}
            </div>
          </ConditionRow>
        )}
      </ul>
      <AddRow
        fields={FINDING_FIELDS.filter((field) => test[field] === undefined)}
        nameOf={nameOf}
        onAdd={(field) => onChange({ ...test, ...NEW_FINDING_ROW[field] })}
      />
    </>
  );
}
