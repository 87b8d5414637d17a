import type { ReactNode } from "react";

/** One line of a menu, or a line between. */
export type MenuEntry =
  | "separator"
  | { label: string; icon?: ReactNode; isDestructive?: boolean; isDisabled?: boolean; onSelect: () => void };
