import { loadCustomerTables } from "../../customer-tables/queries.ts";
import type { Reader } from "../../db/transaction.ts";
import { loadOrganisation } from "../../directory/queries.ts";
import { env } from "../../env.ts";
import { activeSuppressions } from "../../policy/queries/suppressions.ts";
import { loadPolicyInForce } from "../../policy/queries.ts";
import { loadProtectedDocuments } from "../../protected-documents/queries.ts";

/** What every draft is judged by at this moment, whosever it is. */
export async function loadKnown(db: Reader, now: Date) {
  const [organisation, protectedDocuments, customerTables, policy, suppressions] = await Promise.all([
    loadOrganisation(db),
    loadProtectedDocuments(db),
    loadCustomerTables(db),
    loadPolicyInForce(db, now),
    activeSuppressions(db, now),
  ]);
  const fingerprintKey = env().FINGERPRINT_KEY;
  return { organisation, registers: { protectedDocuments, customerTables }, policy, suppressions, fingerprintKey };
}
