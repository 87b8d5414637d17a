"use client";
import { cva } from "class-variance-authority";
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import {
  cloneElement,
  createContext,
  type ReactElement,
  type ReactNode,
  type RefObject,
  useContext,
  useId,
  useState,
} from "react";
import { IconButton } from "./icon-button.tsx";
import { Modal } from "./modal.tsx";

type Pressable = ReactElement<{ onClick?: () => void }>;

type DialogProps = {
  title: ReactNode;
  description?: ReactNode;
  /** The button that opens it; leave out and give `open` to open it from elsewhere. */
  trigger?: Pressable;
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
  const t = useTranslations("ui");
  const { title, description, trigger, onOpenChange, footer, size, initialFocus, closeLabel = t("close") } = props;
  const id = useId();
  const [isOwnOpen, setOwnOpen] = useState(false);
  const isOpen = props.open ?? isOwnOpen;

  function setOpen(open: boolean) {
    setOwnOpen(open);
    onOpenChange?.(open);
  }
  const close = () => setOpen(false);

  return (
    <CloseContext value={close}>
      {trigger ? cloneElement(trigger, { onClick: () => setOpen(true) }) : null}
      {isOpen ? (
        <Modal
          labelledBy={`${id}-title`}
          describedBy={description ? `${id}-description` : undefined}
          onDismiss={close}
          isLight
          initialFocus={initialFocus}
          className={sizeStyle({ size })}
        >
          {/* Fills the dialog to its edges, so that a press on the dialog itself is one beside this. */}
          <div className="flex max-h-[calc(100dvh-3rem-2px)] flex-col">
            <div className="flex items-start justify-between gap-4 px-5 pt-4">
              <div className="min-w-0">
                <h2 id={`${id}-title`} className="font-semibold text-base">
                  {title}
                </h2>
                {description ? (
                  <p id={`${id}-description`} className="mt-1 text-pretty text-muted-foreground text-sm">
                    {description}
                  </p>
                ) : null}
              </div>
              <span className="-me-2 -mt-1.5">
                <IconButton label={closeLabel} onClick={close}>
                  <X aria-hidden />
                </IconButton>
              </span>
            </div>
            <div className="min-h-0 overflow-y-auto px-5 py-4">{props.children}</div>
            {footer ? <div className={DIALOG_FOOTER}>{footer}</div> : null}
          </div>
        </Modal>
      ) : null}
    </CloseContext>
  );
}

/** A button inside a Dialog that only closes it. */
export function DialogClose({ children }: { children: Pressable }) {
  return cloneElement(children, { onClick: useContext(CloseContext) });
}

const CloseContext = createContext<() => void>(() => {});

const DIALOG_FOOTER =
  "flex flex-col-reverse gap-2 border-t px-5 py-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] sm:flex-row sm:justify-end";

const sizeStyle = cva("", {
  variants: { size: { sm: "sm:max-w-sm", md: "sm:max-w-lg", lg: "sm:max-w-3xl" } },
  defaultVariants: { size: "md" },
});
