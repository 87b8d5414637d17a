import type { Reader } from "../db/transaction.ts";
import { DomainError } from "../shared/errors.ts";
import type { PolicyInForce } from "./contract.ts";
import { DAY_ONE_POLICY } from "./pack/day-one.ts";
import { readDocument } from "./read-document.ts";

const KEPT = 8;
const kept = new Map<string, PolicyInForce>();

/**
 * The policy in force: the version that began last. A version's document never changes, so it is kept in memory.
 */
export async function loadPolicyInForce(db: Reader, now: Date): Promise<PolicyInForce> {
  const latest = await db.policyVersion.findFirst({
    where: { effectiveFrom: { lte: now }, withdrawnAt: null },
    orderBy: [{ effectiveFrom: "desc" }, { number: "desc" }],
    select: { id: true },
  });
  if (latest === null) throw new Error("no policy version: set-up comes first");
  return loadKeptVersion(db, latest.id);
}

/** A version that was published, from memory where it was read before. */
export async function loadKeptVersion(db: Reader, id: string): Promise<PolicyInForce> {
  const known = kept.get(id);
  if (known !== undefined) return known;
  const version = await loadPolicyVersion(db, { id });
  if (kept.size >= KEPT) kept.clear();
  kept.set(id, version);
  return version;
}

/** @throws DomainError policy.not_found */
export async function loadPolicyVersion(
  db: Reader,
  where: { id: string } | { number: number },
): Promise<PolicyInForce> {
  const row = await db.policyVersion.findUnique({
    where,
    select: { id: true, number: true, sha256: true, publishedAt: true, effectiveFrom: true, document: true },
  });
  if (row === null) throw new DomainError("policy.not_found", where);
  return { ...row, document: readDocument(row.document, DAY_ONE_POLICY) };
}
