import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Ctx } from "../../context.ts";
import { transact } from "../../db/transaction.ts";
import { plainView } from "../../detection/normalise/canonical.ts";
import { loadKnown } from "../../drafts/commands/load-known.ts";
import { judge } from "../../drafts/judge.ts";
import type { Trial, TryText } from "../contract.ts";

/** Judges a text that nobody is about to post, as the next check would. Only that it was tried is kept. */
export async function tryText(ctx: Ctx, { text, surface }: TryText): Promise<Trial> {
  const known = await loadKnown(ctx.db, ctx.now());
  const { findings } = judge(
    {
      text,
      surface,
      authorName: null,
      author: null,
      isAiReminderDue: false,
      declarations: [],
      language: ctx.actor.language,
    },
    { ...known, dismissals: new Map() },
  );
  await transact(ctx.db, (tx) => recordEvent(tx, ctx, { type: "detection.tried", characters: text.length }));
  return { canonical: plainView(text).text, findings };
}
