"use client";
import { Trash2 } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Field } from "#components/ui/field.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Input } from "#components/ui/input.tsx";
import { Select } from "#components/ui/select.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { ToneBadge } from "#components/ui/tone-badge.tsx";
import { Circumstance } from "#server/policy/condition.ts";
import type { Example, SurfaceSetting } from "#server/policy/contract.ts";
import { Surface } from "#server/shared/surfaces.ts";
import { ChoiceList } from "./choice-list.tsx";

type ExampleFieldsProps = {
  label: string;
  example: Example;
  surfaces: readonly SurfaceSetting[];
  /** Whether it does what it says; null while that isn't known. */
  isRight: boolean | null;
  onChange: (example: Example) => void;
  onRemove: () => void;
};

/** One example: its text, what it does at the moment, and what else is known of it. */
export function ExampleFields({ label, example, surfaces, isRight, onChange, onRemove }: ExampleFieldsProps) {
  const t = useTranslations("policyRule.example");
  const locale = useLocale();
  const circumstances = useTranslations("policyRule.circumstance");
  const set = (more: Partial<Example>) => onChange({ ...example, ...more });
  const flag = (isSet: boolean) => (isSet ? (true as const) : undefined);
  return (
    <li className="rounded-md border p-3">
      <div className="mb-2 flex items-center justify-between gap-2">
        <span aria-live="polite">
          {isRight === null ? (
            <span className="text-muted-foreground text-xs">{t("unknown")}</span>
          ) : (
            <ToneBadge tone={isRight ? "cleared" : "block"}>{t(isRight ? "right" : "wrong")}</ToneBadge>
          )}
        </span>
        <IconButton size="sm" label={t("remove", { label })} onClick={onRemove}>
          <Trash2 aria-hidden />
        </IconButton>
      </div>
      <Field label={label} isLabelHidden>
        <Textarea rows={2} value={example.text} onChange={(event) => set({ text: event.currentTarget.value })} />
      </Field>
      <Disclosure summary={t("more")}>
        <div className="grid gap-3 py-2">
          <Field label={t("surface")}>
            <Select
              value={example.surface ?? ""}
              placeholder={t("firstSurface")}
              options={surfaces.map(({ id, title }) => ({ value: id, label: title[locale] }))}
              onChange={(event) =>
                set({ surface: Surface.optional().catch(undefined).parse(event.currentTarget.value) })
              }
            />
          </Field>
          <ChoiceList
            label={t("circumstances")}
            chosen={example.circumstances ?? []}
            options={Circumstance.options.map((value) => ({ value, label: circumstances(value) }))}
            onChange={(chosen) =>
              set({ circumstances: chosen.length === 0 ? undefined : Circumstance.array().parse(chosen) })
            }
          />
          {(["isPrivate", "aiReminderDue", "isListed"] as const).map((field) => (
            <Checkbox
              key={field}
              label={t(field)}
              checked={example[field] ?? false}
              onChange={(event) => set({ [field]: flag(event.currentTarget.checked) })}
            />
          ))}
          <Field label={t("industry")} isOptional>
            <Input
              value={example.industry ?? ""}
              onChange={({ currentTarget: { value } }) => set({ industry: value === "" ? undefined : value })}
            />
          </Field>
          <Field label={t("times")} hint={t("timesHint")} isOptional>
            <Input
              type="number"
              min={2}
              max={20_000}
              defaultValue={example.times}
              onChange={({ currentTarget: { value } }) => set({ times: value === "" ? undefined : Number(value) })}
            />
          </Field>
        </div>
      </Disclosure>
    </li>
  );
}
