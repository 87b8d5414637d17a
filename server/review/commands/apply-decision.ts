import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Tx } from "../../db/transaction.ts";
import { type Movable, moveDraft } from "../../drafts/commands/move-draft.ts";
import type { DecisionKind, Moved } from "../../drafts/contract.ts";
import type { DraftEvent } from "../../drafts/lifecycle.ts";
import { REVISION_COLUMNS, toRevision } from "../../drafts/revisions.ts";
import { submittedFacts } from "../../drafts/submitted-facts.ts";
import { validUntil } from "../../drafts/validity.ts";
import { notify } from "../../notifications/commands/notify.ts";
import type { NoticeEvent } from "../../notifications/contract.ts";
import { settingOf } from "../../policy/limits.ts";
import { loadPolicyInForce } from "../../policy/queries.ts";
import { advancePath } from "../../routing/commands/advance-path.ts";
import { closePath } from "../../routing/commands/close-path.ts";
import type { Surface } from "../../shared/surfaces.ts";
import type { Turn } from "./load-turn.ts";
import { sendPending } from "./send-comments.ts";

/** What a reviewer said of one revision, when, and in whose turn. */
export interface GivenDecision extends Turn {
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

type Decided = Movable & { surface: Surface; author: { name: string } };

/**
 * Lets a decision take effect: a yes counts for its stations, and the last one approves; the decision is kept, what
 * its reviewer wrote beside the text goes with it, the author is told, and the log says so.
 */
export async function applyDecision(tx: Tx, by: Decider, draft: Decided, given: GivenDecision): Promise<Moved> {
  const { stageIds, forIds, ...decision } = given;
  if (given.kind === "approve") await addApprovals(tx, by, given);
  const way = given.kind === "approve" ? await advancePath(tx, by, draft.id) : ({ isThrough: true } as const);
  const moved = way.isThrough ? await finish(tx, by, draft, given) : { state: draft.state, version: draft.version };
  await tx.decision.create({
    data: { ...decision, draftId: draft.id, reviewerId: by.actor.id, isFinal: way.isThrough },
    select: { id: true },
  });
  const facts = { who: by.actor.name, surface: draft.surface, group: way.isThrough ? "" : way.waitsFor.join(", ") };
  const event = way.isThrough ? NOTICE[given.kind] : "moved_on";
  await notify(tx, by, { event, to: [draft.authorId], by: by.actor.id, draftId: draft.id, facts });
  const row = await tx.revision.findUniqueOrThrow({
    where: { id: given.revisionId },
    select: { ...REVISION_COLUMNS, salt: true },
  });
  const said = {
    draftId: draft.id,
    surface: draft.surface,
    authorName: draft.author.name,
    ...submittedFacts({ ...toRevision(row, "en"), salt: row.salt }),
    note: given.note,
    reasonRules: given.reasonRules,
  };
  const standsFor = await namesOf(tx, forIds);
  await sendPending(tx, by, draft, { tells: false });
  await recordEvent(
    tx,
    by,
    way.isThrough
      ? { type: ENTRY[given.kind], ...said, ...(standsFor.length > 0 && { standsFor }) }
      : { type: "review.stage_approved", ...said, standsFor, waitsFor: way.waitsFor },
  );
  return moved;
}

async function finish(tx: Tx, by: Decider, draft: Decided, given: GivenDecision): Promise<Moved> {
  const { validDays } = settingOf((await loadPolicyInForce(tx, by.now())).document, draft.surface);
  await closePath(tx, by, draft.id);
  return moveDraft(tx, by, draft, STEP[given.kind], {
    decidedAt: given.createdAt,
    validUntil: given.kind === "approve" ? validUntil(given.createdAt, validDays) : null,
  });
}

/** One yes for each person it is given for, on each station whose turn it was; at a station of everybody, one's own. */
async function addApprovals(tx: Tx, by: Decider, given: GivenDecision): Promise<void> {
  const people = [by.actor.id, ...given.forIds];
  await tx.stageApproval.createMany({
    data: given.stageIds.flatMap((stageId) =>
      people.map((personId) => ({ stageId, personId, byId: by.actor.id, at: given.createdAt })),
    ),
    skipDuplicates: true,
  });
}

async function namesOf(tx: Tx, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.person.findMany({
    where: { id: { in: [...ids] } },
    orderBy: { name: "asc" },
    select: { name: true },
  });
  return rows.map(({ name }) => name);
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
const NOTICE = {
  approve: "approved",
  ask_for_changes: "changes_requested",
  reject: "rejected",
} as const satisfies Record<DecisionKind, NoticeEvent>;
