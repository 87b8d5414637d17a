import { addMonths } from "date-fns";
import type { Db } from "../../db/client.ts";

/** Makes the log's partitions for the coming year. Safe to repeat. */
export async function makeMonths(deps: { db: Db; now: () => Date }): Promise<void> {
  const from = deps.now();
  await deps.db.$executeRaw`SELECT make_audit_months(${from}::date, ${addMonths(from, 12)}::date)`;
}
