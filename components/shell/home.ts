import type { Role } from "#server/shared/actor.ts";

const HOME: Record<Role, string> = { EMPLOYEE: "/drafts", REVIEWER: "/queue", ADMIN: "/reports", AUDITOR: "/audit" };

/** Where somebody's work begins. */
export function homeOf(role: Role): string {
  return HOME[role];
}
