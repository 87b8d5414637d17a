"use client";
import { Plus, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Select } from "#components/ui/select.tsx";

/** One part of a condition, and the way to take it out. */
export function ConditionRow({
  label,
  onRemove,
  children,
}: {
  label: string;
  onRemove: () => void;
  children: ReactNode;
}) {
  const t = useTranslations("policyRule.condition");
  return (
    <li className="flex items-start gap-2 rounded-md border p-3">
      <div className="min-w-0 flex-1">{children}</div>
      <IconButton size="sm" label={t("remove", { what: label })} onClick={onRemove}>
        <Trash2 aria-hidden />
      </IconButton>
    </li>
  );
}

type AddRowProps<T extends string> = { fields: readonly T[]; nameOf: (field: T) => string; onAdd: (field: T) => void };

/** Adds one more part that has to hold too. */
export function AddRow<T extends string>({ fields, nameOf, onAdd }: AddRowProps<T>) {
  const t = useTranslations("policyRule.condition");
  const [chosen, setChosen] = useState("");
  const field = fields.find((one) => one === chosen);
  if (fields.length === 0) return null;
  return (
    <div className="flex max-w-md gap-2">
      <div className="min-w-0 flex-1">
        <Select
          aria-label={t("more")}
          value={field ?? ""}
          placeholder={t("choose")}
          options={fields.map((value) => ({ value, label: nameOf(value) }))}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
      </div>
      <Button
        icon={<Plus aria-hidden />}
        disabled={field === undefined}
        onClick={() => {
          if (field !== undefined) onAdd(field);
          setChosen("");
        }}
      >
        {t("add")}
      </Button>
    </div>
  );
}
