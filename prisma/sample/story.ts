import { addDays, addHours, addMinutes, differenceInHours } from "date-fns";
import { copyDraft } from "../../server/drafts/commands/copy-draft.ts";
import { createDraft } from "../../server/drafts/commands/create-draft.ts";
import { dismissFinding } from "../../server/drafts/commands/dismiss-finding.ts";
import { judgeDraft } from "../../server/drafts/commands/judge-draft.ts";
import { publishDraft } from "../../server/drafts/commands/publish-draft.ts";
import { reopenDraft } from "../../server/drafts/commands/reopen-draft.ts";
import { saveDraft } from "../../server/drafts/commands/save-draft.ts";
import { submitDraft } from "../../server/drafts/commands/submit-draft.ts";
import { withdrawDraft } from "../../server/drafts/commands/withdraw-draft.ts";
import type { DraftState } from "../../server/drafts/contract.ts";
import type { Surface } from "../../server/shared/surfaces.ts";
import { nextAtWork } from "./clock.ts";
import { pick } from "./random.ts";
import { review } from "./reviewing.ts";
import type { Player, Stage } from "./stage.ts";

/** A draft on its way: what the next step needs. */
interface Progress {
  draftId: string;
  surface: Surface;
  version: number;
  state: DraftState;
}

/** How a draft's author is minded. */
export interface Plan {
  begins: Date;
  text: string;
  /** What they write once they were asked; null where they'd rather leave it. */
  mended: string | null;
  surface: Surface;
}

/** One draft's life. Each yield is the time of the next step: whoever plays it sets the clock and goes on. */
export async function* story(stage: Stage, author: Player, plan: Plan): AsyncGenerator<Date, void> {
  const { random, clock } = stage;
  const ctx = stage.as(author);
  yield plan.begins;
  const { id: draftId } = await createDraft(ctx, {
    surface: plan.surface,
    part: plan.surface === "profile_text" ? "about" : null,
  });
  const draft: Progress = { draftId, surface: plan.surface, version: 1, state: "EDITING" };
  yield addMinutes(clock.now, 2 + random() * 15);
  await write(stage, author, draft, plan.text);
  if (random() < 0.04) return; // begun and left lying
  yield addMinutes(clock.now, 1 + random() * 10);
  if (random() < 0.5) await keepSome(stage, author, draft, plan.text);
  await send(stage, author, draft, plan.text);

  if (draft.state === "EDITING") {
    if (plan.mended === null || random() < 0.15) return void (await leave(stage, author, draft, ""));
    yield addMinutes(clock.now, 3 + random() * 30);
    await write(stage, author, draft, plan.mended);
    await send(stage, author, draft, plan.mended);
  }
  if (draft.state === "IN_REVIEW" && random() < 0.1) {
    yield addMinutes(clock.now, 20);
    return void (await leave(stage, author, draft, "Not the right moment."));
  }
  yield* untilDecided(stage, author, draft, plan);
  if (draft.state === "CLEARED" || draft.state === "APPROVED") yield* post(stage, author, draft);
}

/** Review, and once more after a change where one was asked for. */
async function* untilDecided(stage: Stage, author: Player, draft: Progress, plan: Plan): AsyncGenerator<Date, void> {
  const { random, clock } = stage;
  if (draft.state === "IN_REVIEW") yield* review(stage, author, draft, plan);
  if (draft.state !== "CHANGES_REQUESTED" || plan.mended === null) return;
  const isRecent = differenceInHours(stage.end, clock.now) < 96;
  yield isRecent && random() < 0.6 ? addDays(stage.end, 1) : nextAtWork(addHours(clock.now, 0.3 + random() * 6));
  await write(stage, author, draft, plan.mended);
  await send(stage, author, draft, plan.mended);
  yield* untilDecided(stage, author, draft, { ...plan, mended: null });
}

async function write(stage: Stage, author: Player, draft: Progress, text: string): Promise<void> {
  const { draftId, version } = draft;
  draft.version = (await saveDraft(stage.as(author), { draftId, version, text })).version;
}

async function send(stage: Stage, author: Player, draft: Progress, text: string): Promise<void> {
  const { draftId, version } = draft;
  const { state, version: next } = await submitDraft(stage.as(author), { draftId, version, text, isAdviceRead: true });
  Object.assign(draft, { state, version: next });
}

async function leave(stage: Stage, author: Player, draft: Progress, reason: string): Promise<void> {
  const { draftId, version } = draft;
  await withdrawDraft(stage.as(author), { draftId, version, reason });
}

/** Some authors say why a name may stand. */
async function keepSome(stage: Stage, author: Player, draft: Progress, text: string): Promise<void> {
  const ctx = stage.as(author);
  const { findings } = await judgeDraft(ctx, { id: draft.draftId, surface: draft.surface }, text);
  const name = findings.find((finding) => finding.category === "person_name");
  if (name === undefined) return;
  const reason = pick(stage.random, ["permission", "public", "not_what_it_seems"] as const);
  const note = reason === "permission" ? "Asked on the phone this morning." : "";
  await dismissFinding(ctx, { draftId: draft.draftId, text, fingerprint: name.fingerprint, reason, note });
}

async function* post(stage: Stage, author: Player, draft: Progress): AsyncGenerator<Date, void> {
  const { random, clock } = stage;
  const ctx = stage.as(author);
  const { draftId } = draft;
  const isRecent = differenceInHours(stage.end, clock.now) < 48;
  if (random() < (isRecent ? 0.5 : 0.08)) return; // not taken up yet, or never: then it runs out in time
  yield addMinutes(clock.now, 1 + random() * 40);
  if (random() < 0.03) {
    await reopenDraft(ctx, { draftId, version: draft.version });
    return;
  }
  await copyDraft(ctx, { draftId });
  if (draft.surface === "ai_rewrite" || random() < 0.06) return;
  yield addMinutes(clock.now, 2 + random() * 30);
  const number = Math.floor(random() * 1e15)
    .toString()
    .padStart(15, "0");
  const url = `https://www.linkedin.com/feed/update/urn:li:share:7${number}`;
  await publishDraft(ctx, { draftId, version: draft.version, url });
}
