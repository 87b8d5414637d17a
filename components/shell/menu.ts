import type { Role } from "#server/shared/actor.ts";
import type { NavItem } from "./nav-items.ts";

type MenuItem = NavItem & { roles: readonly Role[] };

/** The way around: who sees which page. What a page shows is decided by its data call, not here. */
const MENU: readonly MenuItem[] = [
  { href: "/drafts", label: "My drafts", icon: "drafts", roles: ["EMPLOYEE", "REVIEWER", "ADMIN"] },
  { href: "/queue", label: "Queue", icon: "review", roles: ["REVIEWER"] },
  { href: "/reports", label: "Report", icon: "reports", roles: ["ADMIN", "AUDITOR"], prefetch: false },
  { href: "/audit", label: "Audit log", icon: "log", roles: ["ADMIN", "AUDITOR"], prefetch: false },
  { href: "/policy", label: "Policy", icon: "policy", roles: ["EMPLOYEE", "REVIEWER", "ADMIN", "AUDITOR"] },
  { href: "/directory", label: "Directory", icon: "directory", roles: ["ADMIN"] },
  { href: "/people", label: "People", icon: "people", roles: ["ADMIN"] },
];

/** The menu of a role; a reviewer's queue carries the number that waits. */
export function menuOf(role: Role, waiting: number | null): NavItem[] {
  return MENU.filter((item) => item.roles.includes(role)).map(({ roles: _, ...item }) =>
    item.href === "/queue" && waiting !== null ? { ...item, count: waiting } : item,
  );
}
