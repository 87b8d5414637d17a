import type { NAV_ICONS } from "./nav-icons.ts";

export type NavItem = {
  href: string;
  label: string;
  icon: keyof typeof NAV_ICONS;
  count?: number;
  /** False for pages whose opening is recorded: a prefetch isn't an opening. */
  prefetch?: boolean;
  /** Neighbours that name the same group stand under its heading. */
  group?: string;
};

/** The item whose address the page is at or under; the longest wins. */
export function currentHref(items: readonly NavItem[], pathname: string): string | null {
  const over = items.filter(({ href }) => pathname === href || pathname.startsWith(`${href}/`));
  return over.reduce<string | null>((best, { href }) => (best && best.length >= href.length ? best : href), null);
}

type NavGroup = { group: string | null; members: NavItem[] };

export function groupItems(items: readonly NavItem[]): NavGroup[] {
  const groups: NavGroup[] = [];
  for (const item of items) {
    const last = groups.at(-1);
    const group = item.group ?? null;
    if (last?.group === group) last.members.push(item);
    else groups.push({ group, members: [item] });
  }
  return groups;
}
