"use client";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";

type PercentFieldProps = {
  label: string;
  hint?: string;
  /** 0…1. */
  share: number | undefined;
  /** An empty box is `undefined`. */
  onChange: (share: number | undefined) => void;
};

/** A share, typed as a whole number of percent. */
export function PercentField({ label, hint, share, onChange }: PercentFieldProps) {
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      <Input
        type="number"
        min={0}
        max={100}
        step={1}
        defaultValue={share === undefined ? "" : Math.round(share * 100)}
        onChange={({ currentTarget: { value } }) => onChange(value === "" ? undefined : Number(value) / 100)}
      />
    </Field>
  );
}
