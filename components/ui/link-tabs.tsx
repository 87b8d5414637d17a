import Link from "next/link";
import type { ReactNode } from "react";
import { TAB, TAB_LIST } from "./tab-style.ts";

type LinkTab = { href: string; label: ReactNode; count?: number; isCurrent: boolean };

/** Views of a list, each with an address of its own. */
export function LinkTabs({ label, items }: { label: string; items: readonly LinkTab[] }) {
  return (
    <nav aria-label={label} className={TAB_LIST}>
      {items.map((item) => (
        <Link
          key={item.href}
          href={item.href}
          {...(item.isCurrent ? { "aria-current": "page" as const } : {})}
          className={TAB}
        >
          {item.label}
          {item.count === undefined ? null : (
            <span className="text-muted-foreground text-xs tabular-nums">{item.count}</span>
          )}
        </Link>
      ))}
    </nav>
  );
}
