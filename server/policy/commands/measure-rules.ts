import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Db } from "../../db/client.ts";
import { transact } from "../../db/transaction.ts";
import { newId } from "../../shared/ids.ts";
import { recentMeasures } from "../queries/measures.ts";
import { loadPolicyInForce } from "../queries.ts";

/** Tells a rule's owner, once a policy version, that it was wrong more often than right. Safe to repeat. */
export async function measureRules(deps: { db: Db; now: () => Date }): Promise<void> {
  const { db, now } = deps;
  const { number: policyVersion } = await loadPolicyInForce(db, now());
  const measures = await recentMeasures(db, now());
  for (const measure of measures.filter((one) => one.isImprecise)) {
    const { ruleId, confirmed, dismissed, overturned } = measure;
    const verdicts = confirmed + dismissed + overturned;
    await transact(db, async (tx) => {
      const { count } = await tx.ruleNotice.createMany({
        data: [{ id: newId("notice"), ruleId, policyVersion, verdicts, confirmed, raisedAt: now() }],
        skipDuplicates: true,
      });
      if (count > 0)
        await recordEvent(
          tx,
          { now, actor: null },
          { type: "rule.imprecise", ruleId, policyVersion, verdicts, confirmed },
        );
    });
  }
}
