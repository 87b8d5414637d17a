import type { Ctx } from "../../context.ts";
import { transact } from "../../db/transaction.ts";
import { loadPolicyVersion } from "../queries.ts";
import { publishPolicy } from "./publish-policy.ts";

/**
 * Rolls back: publishes a copy of an earlier version as a new one, in force at once. What was decided keeps its version.
 * @throws DomainError policy.not_found
 */
export async function bringBackVersion(ctx: Ctx, input: { number: number }): Promise<{ number: number }> {
  const { document } = await loadPolicyVersion(ctx.db, input);
  return transact(ctx.db, (tx) => publishPolicy(tx, ctx, document, { copyOf: input.number }));
}
