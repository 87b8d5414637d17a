import { loadCustomerTables } from "../../customer-tables/queries.ts";
import type { Reader } from "../../db/transaction.ts";
import { loadOrganisation } from "../../directory/queries.ts";
import { loadProtectedDocuments } from "../../protected-documents/queries.ts";
import type { KnownToday } from "../replay.ts";
import { activeSuppressions } from "./suppressions.ts";

/** What drafts are read and judged by at this moment, besides the policy. */
export async function loadKnownToday(db: Reader, now: Date) {
  const [organisation, protectedDocuments, customerTables, suppressions] = await Promise.all([
    loadOrganisation(db),
    loadProtectedDocuments(db),
    loadCustomerTables(db),
    activeSuppressions(db, now),
  ]);
  return { organisation, registers: { protectedDocuments, customerTables }, suppressions } satisfies KnownToday;
}
