import type { Reader } from "../../db/transaction.ts";
import { overdueRules } from "../overdue.ts";
import { loadPolicyInForce } from "../queries.ts";
import type { ToLookAt } from "../views.ts";
import { recentMeasures } from "./measures.ts";
import { findNext } from "./next.ts";

/** What the policy's owner is to look at again: of the next policy where one is begun, since that is where it is mended. */
export async function loadToLookAt(db: Reader, now: Date): Promise<ToLookAt> {
  const today = now.toISOString().slice(0, "YYYY-MM-DD".length);
  const [next, inForce, measures, expiredPhrases] = await Promise.all([
    findNext(db),
    loadPolicyInForce(db, now),
    recentMeasures(db, now),
    db.suppression.count({ where: { endedAt: null, expiresAt: { lte: now } } }),
  ]);
  const { rules } = (next ?? inForce).document;
  return {
    rules: overdueRules(rules, today),
    imprecise: measures.filter((measure) => measure.isImprecise),
    expiredPhrases,
  };
}
