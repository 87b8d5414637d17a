import type { Db } from "../../db/client.ts";
import { DomainError } from "../../shared/errors.ts";
import { newId } from "../../shared/ids.ts";
import { READY } from "../lifecycle.ts";
import { loadKnown } from "./load-known.ts";
import { recheckDraft } from "./recheck-draft.ts";

const BATCH = 100;

/**
 * Judges every waiting draft again, where the policy or the directory isn't the one of the last look. Safe to repeat and to
 * ask for often: a second asking finds nothing to do. Each draft in its own transaction.
 */
export async function recheckDrafts(deps: { db: Db; now: () => Date }): Promise<{ checked: number; changed: number }> {
  const known = await loadKnown(deps.db, deps.now());
  const seen = { policyVersion: known.policy.number, directoryVersion: known.organisation.directoryVersion };
  const last = await deps.db.recheck.findFirst({
    orderBy: [{ at: "desc" }, { policyVersion: "desc" }, { directoryVersion: "desc" }],
    select: SEEN,
  });
  const count = { checked: 0, changed: 0 };
  if (last?.policyVersion === seen.policyVersion && last.directoryVersion === seen.directoryVersion) return count;
  let after = "";
  for (;;) {
    const drafts = await deps.db.draft.findMany({
      where: { ...waitingAt(deps.now()), id: { gt: after } },
      orderBy: { id: "asc" },
      take: BATCH,
      select: { id: true },
    });
    for (const { id } of drafts) {
      count.checked += 1;
      if (await tryRecheck(deps, id, known)) count.changed += 1;
    }
    after = drafts.at(-1)?.id ?? "";
    if (drafts.length < BATCH) break;
  }
  await deps.db.recheck.create({
    data: { id: newId("recheck"), ...seen, ...count, at: deps.now() },
    select: { id: true },
  });
  return count;
}

const SEEN = { policyVersion: true, directoryVersion: true } as const;

function waitingAt(now: Date) {
  return { OR: [{ state: "IN_REVIEW" as const }, { state: { in: [...READY] }, validUntil: { gte: now } }] };
}

async function tryRecheck(...given: Parameters<typeof recheckDraft>): Promise<boolean> {
  try {
    return await recheckDraft(...given);
  } catch (error) {
    // Somebody moved it meanwhile: what it becomes is judged by the policy and the directory of now.
    if (error instanceof DomainError && error.code === "draft.changed_elsewhere") return false;
    throw error;
  }
}
