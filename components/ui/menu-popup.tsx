"use client";
import { Menu as Base } from "@base-ui/react/menu";
import { cva } from "class-variance-authority";
import { type ReactElement, useRef } from "react";
import type { MenuEntry } from "./menu-entry.ts";
import { FLOATING_BOX } from "./popup-style.ts";

type MenuPopupProps = { trigger: ReactElement; entries: readonly MenuEntry[]; align: "start" | "end" };

/**
 * The menu itself; open from the start, since the press that asked for it came before it was loaded. What was chosen
 * happens when it has closed: a dialog then finds focus on the button, and gives it back there.
 */
export function MenuPopup({ trigger, entries, align }: MenuPopupProps) {
  const button = useRef<HTMLButtonElement>(null);
  const chosen = useRef<(() => void) | null>(null);
  function finish(isOpen: boolean) {
    if (isOpen || chosen.current === null) return;
    button.current?.focus();
    chosen.current();
    chosen.current = null;
  }
  return (
    <Base.Root defaultOpen onOpenChangeComplete={finish}>
      <Base.Trigger ref={button} render={trigger} />
      <Base.Portal>
        <Base.Positioner side="bottom" align={align} sideOffset={4} collisionPadding={8} className="z-50">
          <Base.Popup className={`max-h-(--available-height) min-w-44 overflow-y-auto p-1 ${FLOATING_BOX}`}>
            {entries.map((entry) =>
              entry === "separator" ? (
                <Base.Separator key={entry} className="-mx-1 my-1 border-t" />
              ) : (
                <Base.Item
                  key={entry.label}
                  onClick={() => {
                    chosen.current = entry.onSelect;
                  }}
                  disabled={entry.isDisabled ?? false}
                  className={itemStyle({ isDestructive: entry.isDestructive ?? false })}
                >
                  {entry.icon}
                  <span className="flex-1">{entry.label}</span>
                </Base.Item>
              ),
            )}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

const itemStyle = cva(
  "flex min-h-8 w-full items-center gap-2.5 rounded-sm px-2.5 text-start text-sm data-disabled:opacity-50 data-highlighted:bg-muted touch:min-h-11 [&_svg]:size-4 [&_svg]:shrink-0",
  { variants: { isDestructive: { true: "text-destructive", false: "" } } },
);
