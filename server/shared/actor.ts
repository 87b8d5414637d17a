import type { Language } from "./language.ts";

/** Who acts. Held in the database, looked up at every request. */
export const ROLES = ["EMPLOYEE", "REVIEWER", "ADMIN", "AUDITOR"] as const;
export type Role = (typeof ROLES)[number];

export interface Actor {
  id: string;
  name: string;
  email: string;
  role: Role;
  sessionId: string;
  /** What they read: guidance is said to them in it. */
  language: Language;
}
