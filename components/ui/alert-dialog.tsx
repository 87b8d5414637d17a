"use client";
import { useTranslations } from "next-intl";
import { cloneElement, type ReactElement, type ReactNode, useId, useRef, useState } from "react";
import { Button } from "./button.tsx";
import { Modal } from "./modal.tsx";

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
  trigger?: ReactElement<{ onClick?: () => void }>;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  children?: ReactNode;
};

/** A question that has to be answered before anything else. */
export function AlertDialog(props: AlertDialogProps) {
  const t = useTranslations("ui");
  const { title, description, confirmLabel, cancelLabel = t("cancel"), isDestructive, trigger, children } = props;
  const id = useId();
  const cancelRef = useRef<HTMLButtonElement>(null);
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

  const cancel = () => isPending || setOpen(false);

  return (
    <>
      {trigger ? cloneElement(trigger, { onClick: () => setOpen(true) }) : null}
      {isOpen ? (
        <Modal
          role="alertdialog"
          labelledBy={`${id}-title`}
          describedBy={`${id}-description`}
          onDismiss={cancel}
          initialFocus={cancelRef}
          className="overflow-y-auto sm:max-w-md"
        >
          <div className="p-5">
            <h2 id={`${id}-title`} className="font-semibold text-base">
              {title}
            </h2>
            <div id={`${id}-description`} className="mt-1 text-pretty text-muted-foreground text-sm">
              {description}
            </div>
            {children ? <div className="mt-4">{children}</div> : null}
            <div className="mt-5 flex flex-col-reverse gap-2 sm:flex-row sm:justify-end">
              <Button ref={cancelRef} onClick={cancel}>
                {cancelLabel}
              </Button>
              <Button variant={isDestructive ? "danger" : "primary"} isPending={isPending} onClick={confirm}>
                {confirmLabel}
              </Button>
            </div>
          </div>
        </Modal>
      ) : null}
    </>
  );
}
