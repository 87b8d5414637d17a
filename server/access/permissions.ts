import type { Role } from "../shared/actor.ts";

/** Who may do what: role → grants. What isn't written here is refused. */
export const PERMISSIONS = {
  "draft.write": ["EMPLOYEE", "REVIEWER", "ADMIN"],
  "draft.review": ["REVIEWER"],
  "policy.read": ["EMPLOYEE", "REVIEWER", "ADMIN", "AUDITOR"],
  "policy.manage": ["ADMIN"],
  "directory.manage": ["ADMIN"],
  "routing.manage": ["ADMIN"],
  "people.manage": ["ADMIN"],
  "detection.manage": ["ADMIN"],
  "evidence.make": ["EMPLOYEE", "REVIEWER", "ADMIN", "AUDITOR"],
  /** The evidence of drafts that aren't one's own. */
  "evidence.others": ["REVIEWER", "ADMIN", "AUDITOR"],
  "audit.read": ["ADMIN", "AUDITOR"],
  /** Giving people from outside access to the sealed log. */
  "audit.share": ["ADMIN"],
  "retention.manage": ["ADMIN"],
  "report.read": ["ADMIN", "AUDITOR"],
  "account.own": ["EMPLOYEE", "REVIEWER", "ADMIN", "AUDITOR"],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof PERMISSIONS;

export function may(role: Role, permission: Permission): boolean {
  const roles: readonly Role[] = PERMISSIONS[permission];
  return roles.includes(role);
}
