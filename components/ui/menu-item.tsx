"use client";
import { Menu as Base } from "@base-ui/react/menu";
import { cva } from "class-variance-authority";
import type { ReactNode } from "react";

type MenuItemProps = {
  onSelect: () => void;
  icon?: ReactNode;
  /** The key that does the same. */
  shortcut?: ReactNode;
  isDestructive?: boolean;
  isDisabled?: boolean;
  children: ReactNode;
};

export function MenuItem({
  onSelect,
  icon,
  shortcut,
  isDestructive = false,
  isDisabled = false,
  children,
}: MenuItemProps) {
  return (
    <Base.Item onClick={onSelect} disabled={isDisabled} className={itemStyle({ isDestructive })}>
      {icon}
      <span className="flex-1">{children}</span>
      {shortcut}
    </Base.Item>
  );
}

export function MenuSeparator() {
  return <Base.Separator className="-mx-1 my-1 border-t" />;
}

const itemStyle = cva(
  "flex min-h-8 w-full items-center gap-2.5 rounded-sm px-2.5 text-start text-sm data-disabled:opacity-50 data-highlighted:bg-muted touch:min-h-11 [&_svg]:size-4 [&_svg]:shrink-0",
  { variants: { isDestructive: { true: "text-destructive", false: "" } } },
);
