"use client";
import { useTranslations } from "next-intl";
import type { Refusal } from "#components/shell/refusal.ts";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { RadioGroup } from "#components/ui/radio-group.tsx";
import { Select } from "#components/ui/select.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import type { EntryKind } from "#server/detection/contract.ts";
import type { EntryFields, EntryView } from "#server/directory/contract.ts";
import { ENTRY_KINDS, ENTRY_STATUSES } from "#server/shared/entry-kinds.ts";

type EntryFieldsetProps = { initial: EntryView | null; kind: EntryKind; refusal: Refusal | null };

/** What one knows of a name. */
export function EntryFieldset({ initial, kind, refusal }: EntryFieldsetProps) {
  const t = useTranslations("directory");
  const errorOf = (field: keyof EntryFields) => refusal?.fields[field]?.[0];
  const exists = refusal?.reason === "directory.exists" ? refusal.sentence : undefined;
  return (
    <>
      <Field label={t("column.name")} isRequired error={exists ?? errorOf("name")}>
        <Input name="name" defaultValue={initial?.name} autoComplete="off" minLength={2} maxLength={200} />
      </Field>
      <Field label={t("column.kind")} isRequired error={errorOf("kind")}>
        <Select
          name="kind"
          defaultValue={initial?.kind ?? kind}
          options={ENTRY_KINDS.map((one) => ({ value: one, label: t(`kind.${one}`) }))}
        />
      </Field>
      <RadioGroup
        legend={t("column.status")}
        name="status"
        look="cards"
        defaultValue={initial?.status ?? "confidential"}
        options={ENTRY_STATUSES.map((one) => ({
          value: one,
          label: t(`status.${one}`),
          hint: t(`statusMeaning.${one}`),
        }))}
        error={errorOf("status")}
      />
      <Field label={t("entry.aliases")} isOptional error={errorOf("aliases")} hint={t("entry.aliasesHint")}>
        <Textarea name="aliases" rows={3} defaultValue={initial?.aliases.join("\n")} />
      </Field>
      <Field
        label={t("column.instead")}
        isOptional
        error={errorOf("approvedDescription")}
        hint={t("entry.insteadHint")}
      >
        <Input
          name="approvedDescription"
          defaultValue={initial?.approvedDescription ?? ""}
          autoComplete="off"
          maxLength={200}
        />
      </Field>
    </>
  );
}
