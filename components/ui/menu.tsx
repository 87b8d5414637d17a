"use client";
import { cloneElement, type ReactElement, useState } from "react";
import type { MenuEntry } from "./menu-entry.ts";
import type { MenuPopup } from "./menu-popup.tsx";

type MenuProps = {
  trigger: ReactElement<{ onClick?: () => void; "aria-haspopup"?: "menu" }>;
  entries: readonly MenuEntry[];
  align?: "start" | "end";
};

/** A few actions on one thing, behind a button. What draws it is 30 KB, so it comes with the first press. */
export function Menu({ trigger, entries, align = "end" }: MenuProps) {
  const [Popup, setPopup] = useState<typeof MenuPopup | null>(null);
  if (Popup) return <Popup trigger={trigger} entries={entries} align={align} />;
  const load = () => void import("./menu-popup.tsx").then((loaded) => setPopup(() => loaded.MenuPopup));
  return cloneElement(trigger, { "aria-haspopup": "menu", onClick: load });
}
