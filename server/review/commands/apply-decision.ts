import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Tx } from "../../db/transaction.ts";
import { type Movable, moveDraft } from "../../drafts/commands/move-draft.ts";
import type { DecisionKind, Moved } from "../../drafts/contract.ts";
import type { DraftEvent } from "../../drafts/lifecycle.ts";
import { REVISION_COLUMNS, toRevision } from "../../drafts/revisions.ts";
import { submittedFacts } from "../../drafts/submitted-facts.ts";
import { validUntil } from "../../drafts/validity.ts";
import { settingOf } from "../../policy/limits.ts";
import { loadPolicyInForce } from "../../policy/queries.ts";
import type { Surface } from "../../shared/surfaces.ts";

/** What a reviewer said of one revision, and when. */
export interface GivenDecision {
  id: string;
  revisionId: string;
  kind: DecisionKind;
  reasonRules: string[];
  note: string;
  privateNote: string;
  createdAt: Date;
}

/** Who decided. Their words count from the moment they were given, also where it takes effect a little later. */
export type Decider = { actor: { id: string; name: string }; now: () => Date };

/** Lets a decision take effect: the draft moves, the decision is kept, and the log says so. */
export async function applyDecision(
  tx: Tx,
  by: Decider,
  draft: Movable & { surface: Surface; author: { name: string } },
  given: GivenDecision,
): Promise<Moved> {
  const { validDays } = settingOf((await loadPolicyInForce(tx)).document, draft.surface);
  const moved = await moveDraft(tx, by, draft, STEP[given.kind], {
    decidedAt: given.createdAt,
    validUntil: given.kind === "approve" ? validUntil(given.createdAt, validDays) : null,
  });
  await tx.decision.create({
    data: { ...given, draftId: draft.id, reviewerId: by.actor.id },
    select: { id: true },
  });
  const row = await tx.revision.findUniqueOrThrow({
    where: { id: given.revisionId },
    select: { ...REVISION_COLUMNS, salt: true },
  });
  await recordEvent(tx, by, {
    type: ENTRY[given.kind],
    draftId: draft.id,
    surface: draft.surface,
    authorName: draft.author.name,
    ...submittedFacts({ ...toRevision(row, "en"), salt: row.salt }),
    note: given.note,
    reasonRules: given.reasonRules,
  });
  return moved;
}

const STEP = { approve: "approve", ask_for_changes: "askForChanges", reject: "reject" } as const satisfies Record<
  DecisionKind,
  DraftEvent
>;
const ENTRY = {
  approve: "draft.approved",
  ask_for_changes: "draft.changes_requested",
  reject: "draft.rejected",
} as const;
