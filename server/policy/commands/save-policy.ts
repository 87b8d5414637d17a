import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Ctx } from "../../context.ts";
import { transact } from "../../db/transaction.ts";
import { DomainError } from "../../shared/errors.ts";
import { newId } from "../../shared/ids.ts";
import { changedRules } from "../compare.ts";
import type { PolicyDocument } from "../contract.ts";
import { findNext } from "../queries/next.ts";
import { loadPolicyInForce } from "../queries.ts";
import { replaceRule } from "../rule-text.ts";
import type { ProblemView, SavePolicy, SaveRule } from "../views.ts";
import { readBeginning, readPolicy } from "../yaml.ts";

/** What became of it: saved, or what is wrong with it; then nothing was saved. */
export type Saved = { isSaved: true; version: number } | { isSaved: false; problems: ProblemView[] };

/** Begins the next policy from the one in force; where one has begun, nothing changes. */
export async function beginPolicy(ctx: Ctx): Promise<{ version: number }> {
  const inForce = await loadPolicyInForce(ctx.db, ctx.now());
  return transact(ctx.db, async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('policy draft'))`;
    const begun = await tx.policyDraft.findFirst({ select: { version: true } });
    if (begun !== null) return begun;
    const at = ctx.now();
    await tx.policyDraft.create({
      data: {
        id: newId("policyDraft"),
        document: inForce.document,
        basedOn: inForce.number,
        createdAt: at,
        updatedAt: at,
      },
      select: { id: true },
    });
    await recordEvent(tx, ctx, { type: "policy.edited", basedOn: inForce.number, changedRules: [] });
    return { version: 1 };
  });
}

/**
 * Saves the whole next policy, as YAML. A file that isn't a policy is refused with every problem; one that can be read is
 * saved, also where examples fail: that is told, and keeps it from being published.
 * @throws DomainError policy.changed_elsewhere
 */
export async function savePolicy(ctx: Ctx, input: SavePolicy): Promise<Saved> {
  const { document, problems } = input.isCut ? readBeginning(input.text) : readPolicy(input.text);
  const faults = problems.filter((problem) => !problem.isWarning);
  if (document === null || faults.length > 0) return { isSaved: false, problems: faults };
  return { isSaved: true, version: await store(ctx, input.version, () => document) };
}

/**
 * Saves one rule of the next policy, as YAML.
 * @throws DomainError policy.changed_elsewhere
 */
export async function saveRule(ctx: Ctx, input: SaveRule): Promise<Saved> {
  const next = await findNext(ctx.db);
  if (next === null) throw new DomainError("policy.changed_elsewhere", {});
  const { document, problems } = replaceRule(next.document, input.ruleId, input.text);
  const faults = problems.filter((problem) => !problem.isWarning);
  if (document === null || faults.length > 0) return { isSaved: false, problems: faults };
  return { isSaved: true, version: await store(ctx, input.version, () => document) };
}

async function store(ctx: Ctx, version: number, change: () => PolicyDocument): Promise<number> {
  const document = change();
  return transact(ctx.db, async (tx) => {
    const before = await findNext(tx);
    const { count } = await tx.policyDraft.updateMany({
      where: { version },
      data: { document, version: version + 1, updatedAt: ctx.now() },
    });
    if (before === null || count === 0) throw new DomainError("policy.changed_elsewhere", { version });
    await recordEvent(tx, ctx, {
      type: "policy.edited",
      basedOn: before.basedOn,
      changedRules: changedRules(before.document, document),
    });
    return version + 1;
  });
}
