import type { Role } from "#server/shared/actor.ts";

/** What a role lets somebody do, in words; the grants themselves are the server's table. */
export const ROLE_MEANINGS: Record<Role, string> = {
  EMPLOYEE: "Writes drafts and sees what becomes of them.",
  REVIEWER: "Also decides on other people's drafts.",
  ADMIN: "Also keeps people and directory, and reads the audit log and the report. Decides on no draft.",
  AUDITOR: "Only reads: the policy, the audit log and the report. Writes no drafts.",
};
