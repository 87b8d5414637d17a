import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Ctx } from "../../context.ts";
import { loadCustomerTables } from "../../customer-tables/queries.ts";
import { transact } from "../../db/transaction.ts";
import { plainView } from "../../detection/normalise/canonical.ts";
import { loadOrganisation } from "../../directory/queries.ts";
import { judge } from "../../drafts/judge.ts";
import { env } from "../../env.ts";
import { loadPolicyInForce } from "../../policy/queries.ts";
import { loadProtectedDocuments } from "../../protected-documents/queries.ts";
import type { Trial, TryText } from "../contract.ts";

/** Judges a text that nobody is about to post, as the next check would. Only that it was tried is kept. */
export async function tryText(ctx: Ctx, { text, surface }: TryText): Promise<Trial> {
  const [organisation, policy, protectedDocuments, customerTables] = await Promise.all([
    loadOrganisation(ctx.db),
    loadPolicyInForce(ctx.db),
    loadProtectedDocuments(ctx.db),
    loadCustomerTables(ctx.db),
  ]);
  const { findings } = judge(
    { text, surface, authorName: null, isAiReminderDue: false, declarations: [], language: ctx.actor.language },
    {
      organisation,
      policy,
      registers: { protectedDocuments, customerTables },
      fingerprintKey: env().FINGERPRINT_KEY,
      dismissals: new Map(),
    },
  );
  await transact(ctx.db, (tx) => recordEvent(tx, ctx, { type: "detection.tried", characters: text.length }));
  return { canonical: plainView(text).text, findings };
}
