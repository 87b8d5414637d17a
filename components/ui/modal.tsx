"use client";
import { type ReactNode, type RefObject, type SyntheticEvent, useEffect, useRef } from "react";
import { createPortal } from "react-dom";

export type ModalProps = {
  /** Id of what names it, and of what says more. */
  labelledBy: string;
  describedBy?: string | undefined;
  role?: "dialog" | "alertdialog";
  /** Escape, or a press beside it where `isLight`. */
  onDismiss: () => void;
  isLight?: boolean;
  initialFocus?: RefObject<HTMLElement | null> | undefined;
  className: string;
  children: ReactNode;
};

/**
 * The browser's own `<dialog>`, open for as long as it is rendered: focus stays inside and goes back where it was, the
 * page beneath is inert, Escape closes. In a portal, because one in a closed popover isn't shown.
 */
export function Modal({ labelledBy, describedBy, role = "dialog", onDismiss, isLight = false, ...rest }: ModalProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const { initialFocus } = rest;

  useEffect(() => {
    const dialog = ref.current;
    const cameFrom = document.activeElement;
    dialog?.showModal();
    initialFocus?.current?.focus();
    return () => {
      dialog?.close();
      // The browser does this only where the dialog is still in the page when it closes.
      if (cameFrom instanceof HTMLElement && cameFrom.isConnected) cameFrom.focus();
    };
  }, [initialFocus]);

  function dismiss(event: SyntheticEvent) {
    event.preventDefault(); // whoever opened it decides
    if (event.target === event.currentTarget) onDismiss();
  }

  return createPortal(
    <dialog
      ref={ref}
      role={role}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      onCancel={dismiss}
      // Only a press that also began beside it: selecting text may end there.
      onMouseDown={(event) => isLight && event.target === event.currentTarget && onDismiss()}
      className={`${FRAME} ${rest.className}`}
    >
      {rest.children}
    </dialog>,
    document.body,
  );
}

const FRAME =
  "mx-auto mt-auto mb-0 max-h-[calc(100dvh-3rem)] w-full max-w-full rounded-t-lg border bg-popover p-0 text-popover-foreground shadow-popup transition-[opacity,transform] duration-120 backdrop:bg-black/40 starting:translate-y-1 starting:opacity-0 sm:my-auto sm:rounded-lg";
