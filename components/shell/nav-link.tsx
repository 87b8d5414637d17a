"use client";
import { cva } from "class-variance-authority";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useLiveCount } from "./live-counts.tsx";
import { NAV_ICONS } from "./nav-icons.ts";
import type { NavItem } from "./nav-items.ts";

type NavLinkProps = { item: NavItem; isCurrent: boolean; layout: "side" | "bar" };

export function NavLink({ item, isCurrent, layout }: NavLinkProps) {
  const t = useTranslations("shell");
  const count = useLiveCount(item.href) ?? item.count;
  const Icon = NAV_ICONS[item.icon];
  return (
    <Link
      href={item.href}
      {...(item.prefetch === undefined ? {} : { prefetch: item.prefetch })}
      {...(isCurrent ? { "aria-current": "page" as const } : {})}
      onClick={(event) => event.currentTarget.closest<HTMLElement>("[popover]")?.hidePopover()}
      className={linkStyle({ layout })}
    >
      <Icon aria-hidden className={layout === "bar" ? "size-5" : "size-4 shrink-0"} />
      <span className="max-w-full truncate">{item.label}</span>
      {count ? (
        <span className={countStyle({ layout })}>
          <span aria-hidden>{count > 99 ? "99+" : count}</span>
          <span className="sr-only">{t("waiting", { count })}</span>
        </span>
      ) : null}
    </Link>
  );
}

const linkStyle = cva("relative flex items-center", {
  variants: {
    layout: {
      side: "h-8 gap-2.5 rounded-md px-2.5 text-muted-foreground text-sm hover:bg-muted hover:text-foreground aria-[current=page]:bg-accent aria-[current=page]:font-medium aria-[current=page]:text-accent-foreground touch:h-11",
      bar: "h-14 flex-col justify-center gap-0.5 border-transparent border-t-2 px-0.5 forced-colors:border-[Canvas] text-[0.6875rem] text-muted-foreground tracking-tight aria-[current=page]:border-primary aria-[current=page]:font-medium aria-[current=page]:text-primary",
    },
  },
});

const countStyle = cva(
  "rounded-full bg-primary px-1.5 font-medium text-primary-foreground text-xs leading-5 tabular-nums",
  {
    variants: { layout: { side: "ms-auto", bar: "absolute start-1/2 top-0.5 ms-1.5 leading-4" } },
  },
);
