import type { Db } from "../../db/client.ts";
import { transact } from "../../db/transaction.ts";
import { newId } from "../../shared/ids.ts";
import type { PolicyInForce } from "../contract.ts";
import { loadKnownToday } from "../queries/known-today.ts";
import { readPast } from "../queries/past.ts";
import { actionRank } from "../rank.ts";
import { readDocument } from "../read-document.ts";
import { type PastDraft, type Replayed, replay } from "../replay.ts";

const BATCH = 500;

/** Runs a replay that was asked for, from its beginning, and keeps how far it has come. Safe to repeat. */
export async function replayPolicy(
  deps: { db: Db; now: () => Date },
  { replayId }: { replayId: string },
): Promise<void> {
  const { db } = deps;
  const asked = await db.policyReplay.findUnique({ where: { id: replayId }, select: { document: true, state: true } });
  if (asked === null || asked.state === "done") return;
  try {
    await db.policyReplayHit.deleteMany({ where: { replayId } });
    await db.policyReplay.update({
      where: { id: replayId },
      data: { ...ZERO, state: "running" },
      select: { id: true },
    });
    await run(deps, replayId, asPolicy(asked.document));
  } catch (error) {
    await db.policyReplay.update({ where: { id: replayId }, data: { state: "failed" }, select: { id: true } });
    throw error;
  }
}

const ZERO = { done: 0, changed: 0, readAgain: 0, flagged: 0 };

async function run({ db, now }: { db: Db; now: () => Date }, replayId: string, policy: PolicyInForce): Promise<void> {
  const known = await loadKnownToday(db, now());
  const count = { ...ZERO };
  let after = "";
  for (;;) {
    const drafts = await readPast(db, { after, take: BATCH });
    const outcomes = drafts.map((draft) => ({ draft, outcome: replay(draft, policy, known) }));
    for (const { outcome } of outcomes) {
      count.done += 1;
      if (outcome.isChanged) count.changed += 1;
      if (outcome.isReadAgain) count.readAgain += 1;
      if (actionRank(outcome.action) >= actionRank("advise")) count.flagged += 1;
    }
    after = drafts.at(-1)?.draftId ?? "";
    const isLast = drafts.length < BATCH;
    await transact(db, async (tx) => {
      await tx.policyReplayHit.createMany({
        data: outcomes.filter(({ outcome }) => outcome.isChanged).map((one) => toHit(replayId, one)),
      });
      await tx.policyReplay.update({
        where: { id: replayId },
        data: isLast ? { ...count, total: count.done, state: "done", finishedAt: now() } : count,
        select: { id: true },
      });
    });
    if (isLast) return;
  }
}

function toHit(replayId: string, { draft, outcome }: { draft: PastDraft; outcome: Replayed }) {
  const { draftId, revision, surface, action: was } = draft;
  const { action: now, gained, lost, differing } = outcome;
  return { id: newId("replayHit"), replayId, draftId, revision, surface, was, now, gained, lost, differing };
}

function asPolicy(stored: unknown): PolicyInForce {
  const begun = new Date(0);
  const document = readDocument(stored);
  return { id: "replayed", number: 0, sha256: "", publishedAt: begun, effectiveFrom: begun, document };
}
