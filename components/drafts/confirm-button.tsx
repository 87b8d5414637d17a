"use client";
import dynamic from "next/dynamic";
import { type ComponentProps, useState } from "react";
import type { AlertDialog as Dialog } from "#components/ui/alert-dialog.tsx";
import { Button, type ButtonProps } from "#components/ui/button.tsx";

/** 30 KB that most visits never need. */
const AlertDialog = dynamic(() => import("#components/ui/alert-dialog.tsx").then((module) => module.AlertDialog), {
  ssr: false,
});

type ConfirmButtonProps = Omit<ButtonProps, "onClick"> & {
  question: Omit<ComponentProps<typeof Dialog>, "trigger" | "open" | "onOpenChange">;
};

/** A button that asks before it does something. */
export function ConfirmButton({ question, ...button }: ConfirmButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const [isLoaded, setLoaded] = useState(false);
  return (
    <>
      <Button
        {...button}
        aria-haspopup="dialog"
        onClick={() => {
          setLoaded(true);
          setOpen(true);
        }}
      />
      {isLoaded ? <AlertDialog {...question} open={isOpen} onOpenChange={setOpen} /> : null}
    </>
  );
}
