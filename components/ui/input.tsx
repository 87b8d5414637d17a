"use client";
import type { ComponentProps, ReactNode } from "react";
import { controlStyle } from "./control-style.ts";
import { useFieldWiring } from "./field-context.ts";

type InputProps = Omit<ComponentProps<"input">, "className"> & {
  isMono?: boolean;
  /** Shown at the start of the box; decoration only. */
  icon?: ReactNode;
};

export function Input({ isMono, icon, ...rest }: InputProps) {
  const wiring = useFieldWiring(rest);
  const input = (
    <input {...rest} {...wiring} className={controlStyle({ shape: "line", isMono, hasIcon: Boolean(icon) })} />
  );
  if (!icon) return input;
  return (
    <span className="relative block">
      <span
        aria-hidden
        className="pointer-events-none absolute inset-y-0 start-3 flex items-center text-muted-foreground [&_svg]:size-4"
      >
        {icon}
      </span>
      {input}
    </span>
  );
}
