import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import { type Recorder, recordEvent } from "../../audit/commands/record-event.ts";
import type { Tx } from "../../db/transaction.ts";
import { newId } from "../../shared/ids.ts";
import type { PolicyDocument } from "../contract.ts";

/** Publishes a policy as the next version, in force from this moment. The hash is over its RFC 8785 form. */
export async function publishPolicy(tx: Tx, recorder: Recorder, document: PolicyDocument): Promise<{ number: number }> {
  const latest = await tx.policyVersion.aggregate({ _max: { number: true } });
  const number = (latest._max.number ?? 0) + 1;
  const bytes = canonicalize(document);
  if (bytes === undefined) throw new Error("a policy document always has a canonical form");
  const sha256 = createHash("sha256").update(bytes, "utf8").digest("hex");
  await tx.policyVersion.create({
    data: {
      id: newId("policy"),
      number,
      document,
      sha256,
      publishedAt: recorder.now(),
      publishedBy: recorder.actor?.id ?? null,
    },
    select: { id: true },
  });
  await recordEvent(tx, recorder, {
    type: "policy.published",
    policyVersion: number,
    sha256,
    rulesOn: document.rules.filter((rule) => rule.mode === "on").length,
  });
  return { number };
}
