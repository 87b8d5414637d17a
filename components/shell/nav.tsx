"use client";
import { usePathname } from "next/navigation";
import { useId } from "react";
import { currentHref, groupItems, type NavItem } from "./nav-items.ts";
import { NavLink } from "./nav-link.tsx";

/** The way around, as a column: at the side on wide screens, in the menu sheet on others. */
export function Nav({ label, items }: { label: string; items: readonly NavItem[] }) {
  const id = useId();
  const current = currentHref(items, usePathname());

  return (
    <nav aria-label={label} className="flex flex-col gap-5">
      {groupItems(items).map(({ group, members }) => (
        <div key={group ?? members[0]?.href}>
          {group ? (
            <p id={`${id}-${group}`} className="px-2.5 pb-1 text-muted-foreground text-xs">
              {group}
            </p>
          ) : null}
          <ul {...(group ? { "aria-labelledby": `${id}-${group}` } : {})} className="flex flex-col gap-0.5">
            {members.map((item) => (
              <li key={item.href}>
                <NavLink item={item} isCurrent={item.href === current} layout="side" />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
