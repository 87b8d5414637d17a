"use client";
import { Tooltip as Base } from "@base-ui/react/tooltip";
import type { ReactElement, ReactNode } from "react";

type TooltipProps = {
  /** Repeats or lengthens the trigger's own name; nothing may be said here alone, since touch never sees it. */
  text: ReactNode;
  side?: "top" | "bottom" | "left" | "right";
  /** A button or link with a name of its own. */
  children: ReactElement;
};

export function Tooltip({ text, side = "top", children }: TooltipProps) {
  return (
    <Base.Root>
      <Base.Trigger render={children} delay={400} />
      <Base.Portal>
        <Base.Positioner side={side} sideOffset={6} collisionPadding={8} className="z-50">
          <Base.Popup className="max-w-64 rounded-md border border-transparent bg-foreground px-2 py-1 text-background text-xs transition-opacity duration-120 data-ending-style:opacity-0 data-starting-style:opacity-0">
            {text}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
