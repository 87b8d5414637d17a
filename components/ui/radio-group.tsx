"use client";
import { cva } from "class-variance-authority";
import { CircleAlert } from "lucide-react";
import { type ReactNode, useId } from "react";

export type RadioOption = { value: string; label: ReactNode; hint?: ReactNode; isDisabled?: boolean };

type RadioGroupProps = {
  legend: ReactNode;
  name: string;
  options: readonly RadioOption[];
  defaultValue?: string;
  value?: string;
  onValueChange?: (value: string) => void;
  hint?: ReactNode;
  error?: ReactNode;
  isRequired?: boolean;
  isLegendHidden?: boolean;
  /** "cards" for a choice that matters, with a hint each. */
  look?: "list" | "cards";
};

/** One of a few; all are seen at once. */
export function RadioGroup(props: RadioGroupProps) {
  const { legend, name, options, hint, error, isRequired, isLegendHidden, look = "list" } = props;
  const id = useId();
  const described = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ");

  return (
    <fieldset className="min-w-0" {...(described ? { "aria-describedby": described } : {})}>
      <legend className={isLegendHidden ? "sr-only" : "font-medium text-sm"}>{legend}</legend>
      {hint ? (
        <p id={`${id}-hint`} className="mt-1 text-muted-foreground text-xs">
          {hint}
        </p>
      ) : null}
      <div className={isLegendHidden ? "flex flex-col gap-2" : "mt-2 flex flex-col gap-2"}>
        {options.map((option) => (
          <label key={option.value} className={optionStyle({ look })}>
            <input
              type="radio"
              name={name}
              value={option.value}
              {...(props.value === undefined ? {} : { checked: props.value === option.value })}
              {...(props.defaultValue === undefined ? {} : { defaultChecked: props.defaultValue === option.value })}
              onChange={() => props.onValueChange?.(option.value)}
              required={isRequired}
              disabled={option.isDisabled}
              className="my-0.5 size-4 shrink-0 accent-primary touch:size-5"
            />
            <span className="min-w-0 text-sm">
              {option.label}
              {option.hint ? <span className="block text-muted-foreground text-xs">{option.hint}</span> : null}
            </span>
          </label>
        ))}
      </div>
      {error ? (
        <p id={`${id}-error`} className="mt-2 flex gap-1.5 text-destructive text-xs">
          <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}

const optionStyle = cva("flex items-start gap-2.5 has-disabled:opacity-60", {
  variants: {
    look: {
      list: "min-h-6",
      cards: "rounded-md border bg-card p-3 hover:bg-muted/50 has-checked:border-primary has-checked:bg-accent",
    },
  },
});
