/** Kind of a refusal; server/trpc/errors.ts gives each its tRPC code. */
export type ErrorKind = "forbidden" | "not_found" | "conflict" | "invalid" | "too_many" | "unavailable";
