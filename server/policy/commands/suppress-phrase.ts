import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Ctx } from "../../context.ts";
import { type Tx, transact } from "../../db/transaction.ts";
import { DomainError } from "../../shared/errors.ts";
import { newId } from "../../shared/ids.ts";
import { phraseKey } from "../phrase-key.ts";
import type { AddSuppression, ReviewSuppression } from "../views.ts";

/** Takes a phrase out of a rule, or of all, until the end of a day. Secrets are found all the same. */
export async function addSuppression(ctx: Ctx, input: AddSuppression): Promise<{ suppressionId: string }> {
  const suppressionId = newId("suppression");
  const { phrase, ruleId, reason, until } = input;
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
 * Keeps a phrase out for longer, after somebody has looked at it again.
 * @throws DomainError suppression.not_found
 */
export async function reviewSuppression(ctx: Ctx, { suppressionId, until }: ReviewSuppression): Promise<void> {
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

function endOf(day: string): Date {
  return new Date(`${day}T23:59:59.999Z`);
}
