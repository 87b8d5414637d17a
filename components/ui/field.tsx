"use client";
import { CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import { FieldContext } from "./field-context.ts";

type FieldProps = {
  label: string;
  hint?: ReactNode;
  error?: ReactNode;
  isRequired?: boolean;
  /** Says "(optional)" after the label. */
  isOptional?: boolean;
  isLabelHidden?: boolean;
  children: ReactNode;
};

/** Label, hint and error of one Input, Textarea or Select, which finds them by itself. */
export function Field({ label, hint, error, isRequired = false, isOptional, isLabelHidden, children }: FieldProps) {
  const t = useTranslations("ui.field");
  const id = useId();
  const described = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ");
  const wiring = { id, describedBy: described || undefined, isInvalid: Boolean(error), isRequired };

  return (
    <FieldContext value={wiring}>
      <div className="flex min-w-0 flex-col gap-1.5">
        <label htmlFor={id} className={isLabelHidden ? "sr-only" : "font-medium text-sm"}>
          {label}
          {isOptional ? <span className="font-normal text-muted-foreground"> {t("optional")}</span> : null}
        </label>
        {hint ? (
          <p id={`${id}-hint`} className="text-muted-foreground text-xs">
            {hint}
          </p>
        ) : null}
        {children}
        {error ? (
          <p id={`${id}-error`} className="flex gap-1.5 text-destructive text-xs">
            <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
            <span>
              <span className="sr-only">{t("error")} </span>
              {error}
            </span>
          </p>
        ) : null}
      </div>
    </FieldContext>
  );
}
