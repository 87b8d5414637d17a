"use client";
import { Dialog as Base } from "@base-ui/react/dialog";
import { cva } from "class-variance-authority";
import { X } from "lucide-react";
import type { ReactElement, ReactNode, RefObject } from "react";
import { IconButton } from "./icon-button.tsx";
import { BACKDROP, POPUP_MOTION } from "./popup-style.ts";

type DialogProps = {
  title: ReactNode;
  description?: ReactNode;
  /** The button that opens it; leave out and give `open` to open it from elsewhere. */
  trigger?: ReactElement;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  /** Buttons; the primary one last. Wrap the one that only closes in DialogClose. */
  footer?: ReactNode;
  size?: "sm" | "md" | "lg";
  initialFocus?: RefObject<HTMLElement | null>;
  closeLabel?: string;
  children?: ReactNode;
};

/** A window over the page; on phones it comes from below, where the thumb is. */
export function Dialog(props: DialogProps) {
  const { title, description, trigger, open, onOpenChange, footer, size, initialFocus, closeLabel = "Close" } = props;
  return (
    <Base.Root {...(open === undefined ? {} : { open })} {...(onOpenChange ? { onOpenChange } : {})}>
      {trigger ? <Base.Trigger render={trigger} /> : null}
      <Base.Portal>
        <Base.Backdrop className={BACKDROP} />
        <Base.Viewport className="fixed inset-0 z-50 flex items-end justify-center sm:items-center sm:p-6">
          <Base.Popup className={popupStyle({ size })} {...(initialFocus ? { initialFocus } : {})}>
            <div className="flex items-start justify-between gap-4 px-5 pt-4">
              <div className="min-w-0">
                <Base.Title className="font-semibold text-base">{title}</Base.Title>
                {description ? (
                  <Base.Description className="mt-1 text-pretty text-muted-foreground text-sm">
                    {description}
                  </Base.Description>
                ) : null}
              </div>
              <span className="-me-2 -mt-1.5">
                <Base.Close
                  render={
                    <IconButton label={closeLabel}>
                      <X aria-hidden />
                    </IconButton>
                  }
                />
              </span>
            </div>
            <div className="min-h-0 overflow-y-auto px-5 py-4">{props.children}</div>
            {footer ? <div className={DIALOG_FOOTER}>{footer}</div> : null}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}

/** A button inside a Dialog that only closes it. */
export function DialogClose({ children }: { children: ReactElement }) {
  return <Base.Close render={children} />;
}

const DIALOG_FOOTER =
  "flex flex-col-reverse gap-2 border-t px-5 py-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] sm:flex-row sm:justify-end";

const popupStyle = cva(
  `flex max-h-[calc(100dvh-3rem)] w-full flex-col rounded-t-lg border bg-popover text-popover-foreground shadow-popup sm:rounded-lg ${POPUP_MOTION}`,
  { variants: { size: { sm: "sm:max-w-sm", md: "sm:max-w-lg", lg: "sm:max-w-3xl" } }, defaultVariants: { size: "md" } },
);
