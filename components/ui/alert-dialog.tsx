"use client";
import { AlertDialog as Base } from "@base-ui/react/alert-dialog";
import { type ReactElement, type ReactNode, useState } from "react";
import { Button } from "./button.tsx";
import { BACKDROP, POPUP_MOTION } from "./popup-style.ts";

type AlertDialogProps = {
  title: string;
  /** What will happen, and whether it can be undone. */
  description: ReactNode;
  /** The verb: "Delete the draft", never "OK". */
  confirmLabel: string;
  cancelLabel?: string;
  isDestructive?: boolean;
  /** Stays open while this runs, and when it throws or gives false. */
  onConfirm: () => unknown;
  trigger?: ReactElement;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  children?: ReactNode;
};

/** A question that has to be answered before anything else. */
export function AlertDialog(props: AlertDialogProps) {
  const { title, description, confirmLabel, cancelLabel = "Cancel", isDestructive, trigger, children } = props;
  const [isOwnOpen, setOwnOpen] = useState(false);
  const [isPending, setPending] = useState(false);
  const isOpen = props.open ?? isOwnOpen;

  function setOpen(open: boolean) {
    setOwnOpen(open);
    props.onOpenChange?.(open);
  }

  async function confirm() {
    setPending(true);
    try {
      if ((await props.onConfirm()) !== false) setOpen(false);
    } finally {
      setPending(false);
    }
  }

  return (
    <Base.Root open={isOpen} onOpenChange={(open) => isPending || setOpen(open)}>
      {trigger ? <Base.Trigger render={trigger} /> : null}
      <Base.Portal>
        <Base.Backdrop className={BACKDROP} />
        <Base.Viewport className="fixed inset-0 z-50 flex items-end justify-center sm:items-center sm:p-6">
          <Base.Popup className={POPUP}>
            <Base.Title className="font-semibold text-base">{title}</Base.Title>
            <Base.Description render={<div />} className="mt-1 text-pretty text-muted-foreground text-sm">
              {description}
            </Base.Description>
            {children ? <div className="mt-4">{children}</div> : null}
            <div className="mt-5 flex flex-col-reverse gap-2 sm:flex-row sm:justify-end">
              <Base.Close render={<Button>{cancelLabel}</Button>} />
              <Button variant={isDestructive ? "danger" : "primary"} isPending={isPending} onClick={confirm}>
                {confirmLabel}
              </Button>
            </div>
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}

const POPUP = `max-h-[calc(100dvh-3rem)] w-full overflow-y-auto rounded-t-lg border bg-popover p-5 text-popover-foreground shadow-popup sm:max-w-md sm:rounded-lg ${POPUP_MOTION}`;
