"use client";
import { useFormStatus } from "react-dom";
import { Button, type ButtonProps } from "./button.tsx";

/** Sends the form it stands in and shows while that runs. */
export function SubmitButton({ variant = "primary", ...rest }: Omit<ButtonProps, "type" | "isPending">) {
  const { pending } = useFormStatus();
  return <Button {...rest} type="submit" variant={variant} isPending={pending} />;
}
