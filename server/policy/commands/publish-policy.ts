import { type Recorder, recordEvent } from "../../audit/commands/record-event.ts";
import type { Tx } from "../../db/transaction.ts";
import { enqueue } from "../../jobs/commands/enqueue.ts";
import { newId } from "../../shared/ids.ts";
import type { PolicyDocument } from "../contract.ts";
import { hashOf } from "../hash.ts";

/**
 * Publishes a policy as the next version, in force from this moment, or from a later one. From then on what waits is judged
 * by it. Of two that are published at once the second waits for the first.
 */
export async function publishPolicy(
  tx: Tx,
  recorder: Recorder,
  document: PolicyDocument,
  { effectiveFrom, copyOf }: { effectiveFrom?: Date; copyOf?: number } = {},
): Promise<{ number: number }> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('policy version'))`;
  const latest = await tx.policyVersion.aggregate({ _max: { number: true } });
  const number = (latest._max.number ?? 0) + 1;
  const sha256 = hashOf(document);
  const at = recorder.now();
  await tx.policyVersion.create({
    data: {
      id: newId("policy"),
      number,
      document,
      sha256,
      publishedAt: at,
      publishedBy: recorder.actor?.id ?? null,
      effectiveFrom: effectiveFrom ?? at,
      copyOf: copyOf ?? null,
    },
    select: { id: true },
  });
  // Nothing can wait for the first one.
  if (number > 1)
    await enqueue(tx, "recheck-drafts", {}, effectiveFrom === undefined ? {} : { startAfter: effectiveFrom });
  await recordEvent(tx, recorder, {
    type: "policy.published",
    policyVersion: number,
    sha256,
    rulesOn: document.rules.filter((rule) => rule.mode === "on").length,
    ...(effectiveFrom === undefined ? {} : { effectiveFrom: effectiveFrom.toISOString() }),
    ...(copyOf === undefined ? {} : { copyOf }),
  });
  return { number };
}
