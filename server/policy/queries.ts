import type { Reader } from "../db/transaction.ts";
import { DomainError } from "../shared/errors.ts";
import type { PolicyInForce } from "./contract.ts";
import { DAY_ONE_POLICY } from "./pack/day-one.ts";
import { readDocument } from "./read-document.ts";

let kept: PolicyInForce | null = null;

/** The policy in force: the highest published number. A version never changes, so it is read once per process. */
export async function loadPolicyInForce(db: Reader): Promise<PolicyInForce> {
  const latest = await db.policyVersion.findFirst({ orderBy: { number: "desc" }, select: { id: true } });
  if (latest === null) throw new Error("no policy version: set-up comes first");
  if (kept?.id !== latest.id) kept = await loadPolicyVersion(db, latest.id);
  return kept;
}

/** @throws DomainError policy.not_found */
async function loadPolicyVersion(db: Reader, id: string): Promise<PolicyInForce> {
  const row = await db.policyVersion.findUnique({
    where: { id },
    select: { id: true, number: true, sha256: true, publishedAt: true, document: true },
  });
  if (row === null) throw new DomainError("policy.not_found", { id });
  return { ...row, effectiveFrom: row.publishedAt, document: readDocument(row.document, DAY_ONE_POLICY.rules) };
}
