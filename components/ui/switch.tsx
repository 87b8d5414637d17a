"use client";
import { type ComponentProps, type ReactNode, useId } from "react";

type SwitchProps = Omit<ComponentProps<"input">, "className" | "type" | "role"> & {
  label: ReactNode;
  hint?: ReactNode;
};

/** On or off, at once. In a form that is sent later use a Checkbox. */
export function Switch({ label, hint, ...rest }: SwitchProps) {
  const id = useId();
  return (
    <div className="flex items-start justify-between gap-4">
      <div className="min-w-0">
        <label htmlFor={rest.id ?? id} className="block font-medium text-sm">
          {label}
        </label>
        {hint ? (
          <p id={`${id}-hint`} className="text-pretty text-muted-foreground text-xs">
            {hint}
          </p>
        ) : null}
      </div>
      <input
        id={id}
        {...(hint ? { "aria-describedby": `${id}-hint` } : {})}
        {...rest}
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: the checkbox's own state is what assistive technology reads
        role="switch"
        className={TRACK}
      />
    </div>
  );
}

/** The knob is a border-box of its own, since forced colours paint no backgrounds. */
const TRACK =
  "relative h-6 w-10 shrink-0 appearance-none rounded-full border border-input bg-muted transition-colors before:absolute before:start-[3px] before:top-[3px] before:size-4 before:rounded-full before:border before:border-input before:bg-card before:transition-transform checked:border-primary checked:bg-primary checked:before:translate-x-4 checked:before:border-primary-foreground checked:before:bg-primary-foreground disabled:opacity-50 rtl:checked:before:-translate-x-4";
