/** How long what is kept of a draft, in days from its last change. What falls under each is said in classes.ts. */
export const RETENTION_DAYS = [
  // Speaks for the company: a regulated communication, three years (FINRA 4511, SEC 17a-4).
  { id: "company", textDays: 1_096, entryDays: 2_192 },
  { id: "clean", textDays: 30, entryDays: 365 },
  { id: "reviewed", textDays: 730, entryDays: 1_461 },
  { id: "refused", textDays: 90, entryDays: 730 },
] as const;
export type RetentionId = (typeof RETENTION_DAYS)[number]["id"];

export function isRetentionId(id: string): id is RetentionId {
  return RETENTION_DAYS.some((days) => days.id === id);
}
