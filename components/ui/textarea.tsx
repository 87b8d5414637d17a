"use client";
import type { ComponentProps } from "react";
import { controlStyle } from "./control-style.ts";
import { useFieldWiring } from "./field-context.ts";

type TextareaProps = Omit<ComponentProps<"textarea">, "className"> & { isMono?: boolean };

export function Textarea({ isMono, rows = 4, ...rest }: TextareaProps) {
  const wiring = useFieldWiring(rest);
  return <textarea {...rest} {...wiring} rows={rows} className={controlStyle({ shape: "area", isMono })} />;
}
