"use client";
import { Plus, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Select } from "#components/ui/select.tsx";

export type Choice<T extends string> = { value: T; label: string };

type ChoiceListProps<T extends string> = {
  label: string;
  isLabelHidden?: boolean;
  chosen: readonly string[];
  options: readonly Choice<T>[];
  /** Values that aren't among the options stay, unless they are taken away. */
  onChange: (chosen: string[]) => void;
};

/** Some of many, by name: what is chosen, and a list to add from. */
export function ChoiceList<T extends string>(props: ChoiceListProps<T>) {
  const { label, isLabelHidden = false, chosen, options, onChange } = props;
  const t = useTranslations("policyRule.choice");
  const id = useId();
  const [next, setNext] = useState("");
  const left = options.filter(({ value }) => !chosen.includes(value));
  const nameOf = (value: string) => options.find((option) => option.value === value)?.label ?? value;
  return (
    <fieldset className="min-w-0" aria-labelledby={id}>
      <legend id={id} className={isLabelHidden ? "sr-only" : "mb-1.5 font-medium text-sm"}>
        {label}
      </legend>
      <ul className="flex flex-wrap gap-1.5">
        {chosen.map((value) => (
          <li key={value} className="flex min-w-0 items-center rounded-sm bg-muted ps-2 text-sm">
            <span className="wrap-anywhere min-w-0">{nameOf(value)}</span>
            <IconButton
              size="sm"
              label={t("remove", { name: nameOf(value) })}
              onClick={() => onChange(chosen.filter((one) => one !== value))}
            >
              <X aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
      {left.length === 0 ? null : (
        <div className="mt-1.5 flex max-w-md gap-2">
          <div className="min-w-0 flex-1">
            <Select
              aria-label={t("which", { label })}
              value={next}
              placeholder={t("choose")}
              options={left}
              onChange={(event) => setNext(event.currentTarget.value)}
            />
          </div>
          <Button
            icon={<Plus aria-hidden />}
            disabled={next === ""}
            onClick={() => {
              onChange([...chosen, next]);
              setNext("");
            }}
          >
            {t("add")}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
