"use client";
import { type ComponentProps, type ReactNode, useId } from "react";

type CheckboxProps = Omit<ComponentProps<"input">, "className" | "type" | "ref"> & {
  label: ReactNode;
  hint?: ReactNode;
  /** Only for "some of them", as over a list. */
  isMixed?: boolean;
  isLabelHidden?: boolean;
};

export function Checkbox({ label, hint, isMixed = false, isLabelHidden, ...rest }: CheckboxProps) {
  const id = useId();
  return (
    <div className="flex items-start gap-2.5">
      <input
        id={id}
        {...(hint ? { "aria-describedby": `${id}-hint` } : {})}
        {...rest}
        type="checkbox"
        ref={(box) => {
          if (box) box.indeterminate = isMixed;
        }}
        className="peer my-0.5 size-4 shrink-0 accent-primary touch:size-5"
      />
      <div className={isLabelHidden ? "sr-only" : "min-w-0 peer-disabled:opacity-60"}>
        <label htmlFor={rest.id ?? id} className="block text-sm">
          {label}
        </label>
        {hint ? (
          <p id={`${id}-hint`} className="text-muted-foreground text-xs">
            {hint}
          </p>
        ) : null}
      </div>
    </div>
  );
}
