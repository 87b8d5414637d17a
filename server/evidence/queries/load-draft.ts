import type { Reader } from "../../db/transaction.ts";
import { DomainError } from "../../shared/errors.ts";

const REVISION = {
  number: true,
  surface: true,
  text: true,
  textHash: true,
  salt: true,
  createdAt: true,
  engine: true,
  verdict: true,
  policyVersion: { select: { number: true, sha256: true } },
  findings: { orderBy: { ordinal: "asc" } },
  decisions: {
    orderBy: { createdAt: "asc" },
    select: { kind: true, reasonRules: true, note: true, createdAt: true, reviewer: { select: { name: true } } },
  },
} as const;

/**
 * A draft with all that was ever sent of it; what was only written isn't in it.
 * @throws DomainError draft.not_found
 */
export async function loadDraftRows(db: Reader, draftId: string) {
  const draft = await db.draft.findUnique({
    where: { id: draftId },
    select: {
      id: true,
      surface: true,
      state: true,
      authorId: true,
      publishedAt: true,
      publishedUrl: true,
      author: { select: { name: true } },
      revisions: { orderBy: { number: "asc" }, select: REVISION },
    },
  });
  if (draft === null) throw new DomainError("draft.not_found", { draftId });
  return draft;
}
