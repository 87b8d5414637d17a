import type { Translator } from "#components/messages.ts";
import type { Role } from "#server/shared/actor.ts";
import type { NavItem } from "./nav-items.ts";

type Place = Omit<NavItem, "label"> & {
  place:
    | "drafts"
    | "queue"
    | "reports"
    | "audit"
    | "policy"
    | "directory"
    | "people"
    | "retention"
    | "detection"
    | "whatHappens"
    | "routing"
    | "notifications"
    | "absence";
  roles: readonly Role[];
};

/** The way around: who sees which page. What a page shows is decided by its data call, not here. */
const MENU: readonly Place[] = [
  { href: "/drafts", place: "drafts", icon: "drafts", roles: ["EMPLOYEE", "REVIEWER", "ADMIN"] },
  { href: "/queue", place: "queue", icon: "review", roles: ["REVIEWER"] },
  {
    href: "/notifications",
    place: "notifications",
    icon: "notices",
    roles: ["EMPLOYEE", "REVIEWER", "ADMIN", "AUDITOR"],
  },
  { href: "/reports", place: "reports", icon: "reports", roles: ["ADMIN", "AUDITOR"], prefetch: false },
  { href: "/audit", place: "audit", icon: "log", roles: ["ADMIN", "AUDITOR"], prefetch: false },
  { href: "/policy", place: "policy", icon: "policy", roles: ["EMPLOYEE", "REVIEWER", "ADMIN", "AUDITOR"] },
  {
    href: "/what-happens",
    place: "whatHappens",
    icon: "guidance",
    roles: ["EMPLOYEE", "REVIEWER", "ADMIN", "AUDITOR"],
  },
  { href: "/absence", place: "absence", icon: "away", roles: ["REVIEWER"] },
  { href: "/directory", place: "directory", icon: "directory", roles: ["ADMIN"] },
  { href: "/detection", place: "detection", icon: "documents", roles: ["ADMIN"] },
  { href: "/routing", place: "routing", icon: "routing", roles: ["ADMIN"] },
  { href: "/retention", place: "retention", icon: "documents", roles: ["ADMIN"] },
  { href: "/people", place: "people", icon: "people", roles: ["ADMIN"] },
];

/** The menu of a role; what waits is counted beside its place. */
export function menuOf(
  t: Translator<"shell.places">,
  role: Role,
  counts: Partial<Record<Place["place"], number>>,
): NavItem[] {
  return MENU.filter((item) => item.roles.includes(role)).map(({ roles: _, place, ...item }) => ({
    ...item,
    label: t(place),
    ...(counts[place] ? { count: counts[place] } : {}),
  }));
}
