import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Ctx } from "../../context.ts";
import { type Tx, transact } from "../../db/transaction.ts";
import { DomainError } from "../../shared/errors.ts";
import { newId } from "../../shared/ids.ts";
import { phraseKey } from "../phrase-key.ts";
import { loadPolicyInForce } from "../queries.ts";
import { endOf, mayEndOn, saysPhrase } from "../suppression.ts";
import type { AddSuppression, ReviewSuppression } from "../views.ts";

/**
 * Takes a phrase out of a rule, or of all, until the end of a day. Secrets are found all the same. The log has rule, reason and
 * day, never the phrase.
 * @throws DomainError suppression.ends_in_the_past, suppression.reason_says_it, suppression.no_such_rule
 */
export async function addSuppression(ctx: Ctx, input: AddSuppression): Promise<{ suppressionId: string }> {
  const suppressionId = newId("suppression");
  const { phrase, ruleId, reason, until } = input;
  mustEndInTime(ctx, until);
  if (saysPhrase(reason, phrase)) throw new DomainError("suppression.reason_says_it", {});
  const { document } = await loadPolicyInForce(ctx.db, ctx.now());
  if (ruleId !== null && !document.rules.some((rule) => rule.id === ruleId))
    throw new DomainError("suppression.no_such_rule", { ruleId });
  await transact(ctx.db, async (tx) => {
    await tx.suppression.create({
      data: {
        id: suppressionId,
        phrase,
        phraseKey: phraseKey(phrase),
        ruleId,
        reason,
        createdBy: ctx.actor.id,
        createdAt: ctx.now(),
        expiresAt: endOf(until),
      },
      select: { id: true },
    });
    await recordEvent(tx, ctx, { type: "suppression.added", suppressionId, ruleId, reason, until });
  });
  return { suppressionId };
}

/**
 * Keeps a phrase out for longer, or takes it out again, after somebody has looked at it anew.
 * @throws DomainError suppression.not_found, suppression.ends_in_the_past
 */
export async function reviewSuppression(ctx: Ctx, { suppressionId, until }: ReviewSuppression): Promise<void> {
  mustEndInTime(ctx, until);
  await transact(ctx.db, async (tx) => {
    const ruleId = await change(tx, suppressionId, {
      reviewedBy: ctx.actor.id,
      reviewedAt: ctx.now(),
      expiresAt: endOf(until),
    });
    await recordEvent(tx, ctx, { type: "suppression.reviewed", suppressionId, ruleId, until });
  });
}

/**
 * Puts a phrase back under its rule.
 * @throws DomainError suppression.not_found
 */
export async function endSuppression(ctx: Ctx, { suppressionId }: { suppressionId: string }): Promise<void> {
  await transact(ctx.db, async (tx) => {
    const ruleId = await change(tx, suppressionId, { endedAt: ctx.now() });
    await recordEvent(tx, ctx, { type: "suppression.ended", suppressionId, ruleId });
  });
}

type Change = { reviewedBy: string; reviewedAt: Date; expiresAt: Date } | { endedAt: Date };

async function change(tx: Tx, id: string, data: Change): Promise<string | null> {
  const rows = await tx.suppression.updateManyAndReturn({
    where: { id, endedAt: null },
    data,
    select: { ruleId: true },
  });
  const [row] = rows;
  if (row === undefined) throw new DomainError("suppression.not_found", { id });
  return row.ruleId;
}

function mustEndInTime(ctx: Ctx, until: string): void {
  if (!mayEndOn(until, ctx.now())) throw new DomainError("suppression.ends_in_the_past", { until });
}
