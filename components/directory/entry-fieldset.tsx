"use client";
import type { Refusal } from "#components/shell/refusal.ts";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { RadioGroup } from "#components/ui/radio-group.tsx";
import { Select } from "#components/ui/select.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { ENTRY_KINDS, ENTRY_STATUSES, type EntryKind } from "#server/detection/contract.ts";
import { type EntryFields, type EntryView, KIND_WORDS, STATUS_WORDS } from "#server/directory/contract.ts";
import { STATUS_MEANINGS } from "./kind-words.ts";

type EntryFieldsetProps = { initial: EntryView | null; kind: EntryKind; refusal: Refusal | null };

/** What one knows of a name. */
export function EntryFieldset({ initial, kind, refusal }: EntryFieldsetProps) {
  const errorOf = (field: keyof EntryFields) => refusal?.fields[field]?.[0];
  const exists = refusal?.reason === "directory.exists" ? refusal.sentence : undefined;
  return (
    <>
      <Field label="Name" isRequired error={exists ?? errorOf("name")}>
        <Input name="name" defaultValue={initial?.name} autoComplete="off" minLength={2} maxLength={200} />
      </Field>
      <Field label="Kind" isRequired error={errorOf("kind")}>
        <Select
          name="kind"
          defaultValue={initial?.kind ?? kind}
          options={ENTRY_KINDS.map((one) => ({ value: one, label: KIND_WORDS[one] }))}
        />
      </Field>
      <RadioGroup
        legend="Status"
        name="status"
        look="cards"
        defaultValue={initial?.status ?? "confidential"}
        options={ENTRY_STATUSES.map((one) => ({ value: one, label: STATUS_WORDS[one], hint: STATUS_MEANINGS[one] }))}
        error={errorOf("status")}
      />
      <Field
        label="Aliases"
        isOptional
        error={errorOf("aliases")}
        hint="One a line: short forms, former names, common misspellings. Case and spacing don't matter."
      >
        <Textarea name="aliases" rows={3} defaultValue={initial?.aliases.join("\n")} />
      </Field>
      <Field
        label="What to write instead"
        isOptional
        error={errorOf("approvedDescription")}
        hint="The approved description, offered to the author with one press: “a European rail operator”."
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
