"use client";
import { ChevronDown } from "lucide-react";
import type { ComponentProps } from "react";
import { controlStyle } from "./control-style.ts";
import { useFieldWiring } from "./field-context.ts";

export type SelectOption = { value: string; label: string; isDisabled?: boolean };

type SelectProps = Omit<ComponentProps<"select">, "className" | "children" | "multiple"> & {
  options: readonly SelectOption[];
  /** A first choice with an empty value, such as "Any category". */
  placeholder?: string;
};

/** The browser's own list: it works on phones, with screen readers, and before any script has loaded. */
export function Select({ options, placeholder, ...rest }: SelectProps) {
  const wiring = useFieldWiring(rest);
  return (
    <span className="relative block">
      <select {...rest} {...wiring} className={controlStyle({ shape: "choice" })}>
        {placeholder === undefined ? null : <option value="">{placeholder}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.isDisabled}>
            {option.label}
          </option>
        ))}
      </select>
      <ChevronDown
        aria-hidden
        className="pointer-events-none absolute end-3 top-1/2 size-4 -translate-y-1/2 text-muted-foreground"
      />
    </span>
  );
}
