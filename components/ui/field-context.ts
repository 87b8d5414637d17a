"use client";
import { createContext, useContext } from "react";

type FieldWiring = { id: string; describedBy: string | undefined; isInvalid: boolean; isRequired: boolean };

export const FieldContext = createContext<FieldWiring | null>(null);

type ControlProps = {
  id?: string | undefined;
  required?: boolean | undefined;
  "aria-describedby"?: string | undefined;
  "aria-invalid"?: unknown;
};

/** The attributes that tie a control to the field around it; what the control says itself goes first. */
export function useFieldWiring(own: ControlProps) {
  const field = useContext(FieldContext);
  const describedBy = [own["aria-describedby"], field?.describedBy].filter(Boolean).join(" ");
  const id = own.id ?? field?.id;
  return {
    ...(id ? { id } : {}),
    ...(describedBy ? { "aria-describedby": describedBy } : {}),
    ...(field?.isInvalid && own["aria-invalid"] === undefined ? { "aria-invalid": true } : {}),
    ...((own.required ?? field?.isRequired) ? { required: true } : {}),
  };
}
