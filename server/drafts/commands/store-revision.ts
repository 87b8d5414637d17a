import { randomBytes } from "node:crypto";
import type { Ctx } from "../../context.ts";
import type { Tx } from "../../db/transaction.ts";
import type { JudgedFinding, PolicyInForce, Verdict } from "../../policy/contract.ts";
import { SEVERITIES } from "../../policy/words.ts";
import { newId } from "../../shared/ids.ts";
import type { Surface } from "../../shared/surfaces.ts";
import { textHash } from "../commitment.ts";
import type { JudgedText } from "../judge.ts";

interface Submitted extends Pick<JudgedText, "found" | "shadow"> {
  draft: { id: string; surface: Surface };
  /** Secrets masked. */
  text: string;
  findings: readonly JudgedFinding[];
  verdict: Verdict;
  policy: PolicyInForce;
  /** What changed, where it isn't the author who sends it. */
  recheckedFor?: "policy" | "directory";
}

/** Writes the next revision of a draft with its findings. */
export async function storeRevision(tx: Tx, ctx: Pick<Ctx, "now">, submitted: Submitted) {
  const { draft, text, findings, verdict, policy, found, shadow, recheckedFor = null } = submitted;
  const latest = await tx.revision.aggregate({ where: { draftId: draft.id }, _max: { number: true } });
  const id = newId("revision");
  const number = (latest._max.number ?? 0) + 1;
  const salt = randomBytes(16).toString("hex");
  await tx.revision.create({
    data: {
      id,
      draftId: draft.id,
      number,
      surface: draft.surface,
      text,
      textHash: textHash(text),
      salt,
      createdAt: ctx.now(),
      policyVersionId: policy.id,
      engine: verdict.engine,
      action: verdict.action,
      severity: SEVERITIES.indexOf(verdict.severity),
      // That the text speaks of what is protected is for its author to see, and nobody's to keep.
      verdict: { ...verdict, showsRightsNotice: false },
      found,
      shadow,
      recheckedFor,
    },
    select: { id: true },
  });
  if (findings.length > 0)
    await tx.finding.createMany({ data: findings.map((finding, ordinal) => toRow(id, finding, ordinal)) });
  return { id, number, text, salt };
}

function toRow(revisionId: string, finding: JudgedFinding, ordinal: number) {
  return { ...finding, id: newId("finding"), revisionId, ordinal, severity: SEVERITIES.indexOf(finding.severity) };
}
