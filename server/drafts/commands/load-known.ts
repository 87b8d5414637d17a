import type { Reader } from "../../db/transaction.ts";
import { env } from "../../env.ts";
import { loadKnownToday } from "../../policy/queries/known-today.ts";
import { loadPolicyInForce } from "../../policy/queries.ts";

/** What every draft is judged by at this moment, whosever it is. */
export async function loadKnown(db: Reader, now: Date) {
  const [known, policy] = await Promise.all([loadKnownToday(db, now), loadPolicyInForce(db, now)]);
  return { ...known, policy, fingerprintKey: env().FINGERPRINT_KEY };
}
