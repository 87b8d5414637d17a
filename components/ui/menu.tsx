"use client";
import { Menu as Base } from "@base-ui/react/menu";
import type { ReactElement, ReactNode } from "react";
import { FLOATING_BOX } from "./popup-style.ts";

type MenuProps = {
  trigger: ReactElement;
  align?: "start" | "end";
  /** MenuItem, MenuLink and MenuSeparator. */
  children: ReactNode;
};

/** A few actions on one thing, behind a button. */
export function Menu({ trigger, align = "end", children }: MenuProps) {
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner side="bottom" align={align} sideOffset={4} collisionPadding={8} className="z-50">
          <Base.Popup className={`max-h-(--available-height) min-w-44 overflow-y-auto p-1 ${FLOATING_BOX}`}>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
