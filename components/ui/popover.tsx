"use client";
import { Popover as Base } from "@base-ui/react/popover";
import type { ComponentProps, ReactElement, ReactNode } from "react";
import { FLOATING_BOX } from "./popup-style.ts";

type PopoverProps = {
  /** The button that opens it; leave out and give `open` and `anchor` to hang it on anything else. */
  trigger?: ReactElement;
  anchor?: NonNullable<ComponentProps<typeof Base.Positioner>["anchor"]>;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  title?: ReactNode;
  /** Its name where there is no title to see. */
  label?: string;
  side?: "top" | "bottom" | "left" | "right";
  align?: "start" | "center" | "end";
  /** Where focus goes on opening; false leaves it where it is, as for a card that follows the caret. */
  initialFocus?: NonNullable<ComponentProps<typeof Base.Popup>["initialFocus"]>;
  children: ReactNode;
};

/** A small box about one thing on the page, closed by Escape or a press elsewhere. */
export function Popover(props: PopoverProps) {
  const { trigger, anchor, open, onOpenChange, title, label, side = "bottom", align = "start", initialFocus } = props;
  return (
    <Base.Root {...(open === undefined ? {} : { open })} {...(onOpenChange ? { onOpenChange } : {})}>
      {trigger ? <Base.Trigger render={trigger} /> : null}
      <Base.Portal>
        <Base.Positioner
          side={side}
          align={align}
          sideOffset={6}
          collisionPadding={8}
          {...(anchor ? { anchor } : {})}
          className="z-50"
        >
          <Base.Popup
            {...(label ? { "aria-label": label } : {})}
            {...(initialFocus === undefined ? {} : { initialFocus })}
            className={`max-h-(--available-height) w-80 max-w-[calc(100vw-1rem)] overflow-y-auto p-4 text-sm ${FLOATING_BOX}`}
          >
            {title ? <Base.Title className="mb-1 font-semibold text-sm">{title}</Base.Title> : null}
            {props.children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
