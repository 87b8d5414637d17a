import { may } from "../../access/permissions.ts";
import type { Ctx } from "../../context.ts";
import { isListening, listen } from "../../db/listen.ts";
import { findActor } from "../../identity/queries.ts";
import { DomainError } from "../../shared/errors.ts";
import type { DeskNews } from "../contract.ts";
import { knownOf } from "../queries/known-of.ts";
import { addTold, nothingTold, type Told } from "../told.ts";

/** How many streams one person, and everybody together, may have open in this process. */
const MOST_OF_ONE = 6;
const MOST_OF_ALL = 500;
/** What is told within this time is one piece of news. */
const GATHER_MS = 60;
/** After this long without news the session is looked at again. */
const LOOK_AGAIN_MS = 15_000;

const open = new Map<string, number>();

/**
 * News of the desk for one reviewer, as it happens: which drafts changed, of those they may know of. It ends with their
 * session, or with their right to review. Nothing is said before both have been looked up again.
 * @throws DomainError live.too_many
 */
export async function* watchDesk(ctx: Ctx, signal: AbortSignal | undefined): AsyncGenerator<DeskNews, void> {
  const leave = takeSeat(ctx.actor.id);
  let told = nothingTold();
  let wake = () => {};
  const stop = listen((message) => {
    addTold(told, message);
    wake();
  });
  // The first word is that from here on everything is heard: at once, or when the connection stands.
  told.isAll = isListening();
  const end = () => {
    stop();
    leave();
    wake();
  };
  signal?.addEventListener("abort", end);
  try {
    while (!signal?.aborted) {
      const isQuiet = !(told.isAll || told.draftIds.size + told.personIds.size + told.sessionIds.size > 0);
      if (isQuiet) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, LOOK_AGAIN_MS);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
        if (!signal?.aborted) await pause(GATHER_MS);
      }
      if (signal?.aborted) return;
      const since = told;
      told = nothingTold();
      const news = await newsOf(ctx, since);
      if (news === "over") return;
      if (news !== null) yield news;
    }
  } finally {
    signal?.removeEventListener("abort", end);
    end();
  }
}

/** What of it is news to this reviewer; "over" where they aren't one any more. */
async function newsOf(ctx: Ctx, told: Told): Promise<DeskNews | "over" | null> {
  const actor = await findActor(ctx.db, ctx.actor.sessionId, ctx.now());
  if (actor === null || !may(actor.role, "draft.review")) return "over";
  // Where nothing can be heard, such as behind a pool that shares its connections, a look at everything now and then.
  if (told.isAll || !isListening()) return { kind: "all" };
  const draftIds = await knownOf(ctx.db, ctx.actor, [...told.draftIds], ctx.now());
  const hasNotice = told.personIds.has(actor.id);
  return draftIds.length > 0 || hasNotice ? { kind: "some", draftIds, hasNotice } : null;
}

function takeSeat(personId: string): () => void {
  const mine = open.get(personId) ?? 0;
  const all = [...open.values()].reduce((sum, count) => sum + count, 0);
  if (mine >= MOST_OF_ONE || all >= MOST_OF_ALL) throw new DomainError("live.too_many", { mine, all });
  open.set(personId, mine + 1);
  let isTaken = true;
  return () => {
    if (!isTaken) return;
    isTaken = false;
    const left = (open.get(personId) ?? 1) - 1;
    if (left > 0) open.set(personId, left);
    else open.delete(personId);
  };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
