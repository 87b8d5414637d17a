"use client";
import { Menu } from "lucide-react";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { currentHref, type NavItem } from "./nav-items.ts";
import { NavLink } from "./nav-link.tsx";

/** The first few places and the menu, under the thumb. Phones only. */
export function TabBar({ items, menuId }: { items: readonly NavItem[]; menuId: string }) {
  const t = useTranslations("shell");
  const current = currentHref(items, usePathname());

  return (
    <nav
      aria-label={t("shortcuts")}
      data-print="none"
      className="fixed inset-x-0 bottom-0 z-30 border-t bg-background pb-[env(safe-area-inset-bottom)] sm:hidden"
    >
      <ul className="flex">
        {items.slice(0, MOST_ITEMS).map((item) => (
          <li key={item.href} className="min-w-0 flex-1">
            <NavLink item={item} isCurrent={item.href === current} layout="bar" />
          </li>
        ))}
        <li className="min-w-0 flex-1">
          <button
            type="button"
            popoverTarget={menuId}
            className="flex h-14 w-full flex-col items-center justify-center gap-0.5 border-transparent border-t-2 forced-colors:border-[Canvas] text-muted-foreground text-xs"
          >
            <Menu aria-hidden className="size-5" />
            {t("menu")}
          </button>
        </li>
      </ul>
    </nav>
  );
}

/** With "Menu" five, so that each stays 72 px wide at 360 px. */
const MOST_ITEMS = 4;
