import type { Reader } from "../../db/transaction.ts";
import { loadReviewSettings } from "../queries.ts";
import type { WorkCalendar } from "../working-time.ts";

/** When people work here, and by which clocks. */
export async function loadCalendar(db: Reader): Promise<WorkCalendar> {
  const [settings, { zone }] = await Promise.all([
    loadReviewSettings(db),
    db.organisation.findFirstOrThrow({ select: { zone: true } }),
  ]);
  return { ...settings, zone };
}
