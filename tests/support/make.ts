import { copyDraft } from "../../server/drafts/commands/copy-draft.ts";
import { createDraft } from "../../server/drafts/commands/create-draft.ts";
import { expireDrafts } from "../../server/drafts/commands/expire-drafts.ts";
import { publishDraft } from "../../server/drafts/commands/publish-draft.ts";
import { submitDraft } from "../../server/drafts/commands/submit-draft.ts";
import { withdrawDraft } from "../../server/drafts/commands/withdraw-draft.ts";
import type { DraftState } from "../../server/drafts/contract.ts";
import { Verdict } from "../../server/policy/contract.ts";
import { decideDraft } from "../../server/review/commands/decide-draft.ts";
import type { DecideDraft } from "../../server/review/contract.ts";
import { reasonRulesOf } from "../../server/review/reason-rules.ts";
import type { ProfilePart } from "../../server/shared/profile-parts.ts";
import type { Surface } from "../../server/shared/surfaces.ts";
import type { Person, World } from "./world.ts";

/** Texts by what the day-one policy says of them as a comment, under the directory of world.ts. */
export const TEXTS = {
  pass: "A meeting without a decision to make is a broadcast. Send a note instead.",
  review: "Our team worked with Penhallow Foods on their new plant.",
  block: "Call me on +44 7700 900123.",
  secret: "The key is AKIAIOSFODNN7EXAMQQE, do not tell.",
} as const;

export const POST_URL = "https://www.linkedin.com/feed/update/urn:li:share:7000000000000000000";

export interface Made {
  id: string;
  version: number;
  state: DraftState;
  text: string;
  author: Person;
}

interface Wish {
  state?: DraftState;
  author?: Person;
  surface?: Surface;
  part?: ProfilePart;
  text?: string;
  reviewer?: Person;
}

/** A draft in the state asked for, brought there by its author and a reviewer through the real commands. */
export async function aDraft(world: World, wish: Wish = {}): Promise<Made> {
  const { state = "EDITING", author = world.people.mara, surface = "comment", part = null } = wish;
  const text =
    wish.text ?? (state === "CLEARED" || state === "EXPIRED" || state === "PUBLISHED" ? TEXTS.pass : TEXTS.review);
  const { id } = await createDraft(world.ctx(author), { surface, part });
  const draft: Made = { id, version: 1, state: "EDITING", text, author };
  await bring(world, draft, state, wish.reviewer ?? world.people.jonas);
  return draft;
}

async function bring(world: World, draft: Made, state: DraftState, reviewer: Person): Promise<void> {
  const ctx = world.ctx(draft.author);
  const ref = { draftId: draft.id };
  switch (state) {
    case "EDITING":
      return;
    case "IN_REVIEW":
    case "CLEARED":
      Object.assign(draft, await sendDraft(world, draft));
      break;
    case "CHANGES_REQUESTED":
    case "APPROVED":
    case "REJECTED":
      await bring(world, draft, "IN_REVIEW", reviewer);
      Object.assign(draft, await decide(world, reviewer, draft.id, { kind: KIND[state] }));
      break;
    case "WITHDRAWN":
      Object.assign(draft, await withdrawDraft(ctx, { ...ref, version: draft.version, reason: "" }));
      break;
    case "PUBLISHED":
      await bring(world, draft, "CLEARED", reviewer);
      await copyDraft(ctx, ref);
      Object.assign(draft, await publishDraft(ctx, { ...ref, version: draft.version, url: POST_URL }));
      break;
    case "EXPIRED":
      await bring(world, draft, "CLEARED", reviewer);
      await expireNow(world, draft);
  }
  if (draft.state !== state) throw new Error(`the draft is ${draft.state} and should be ${state}`);
}

const KIND = { APPROVED: "approve", CHANGES_REQUESTED: "ask_for_changes", REJECTED: "reject" } as const;

/** Sends a draft's text, advice read. */
export function sendDraft(world: World, draft: Made, more: { text?: string; version?: number } = {}) {
  const { id: draftId, version, text, author } = { ...draft, ...more };
  return submitDraft(world.ctx(author), { draftId, version, text, isAdviceRead: true });
}

/** Decides on the latest revision, with words, and with a rule that spoke where it isn't let pass. */
export async function decide(world: World, reviewer: Person, draftId: string, more: Partial<DecideDraft> = {}) {
  const { id: revisionId, textHash, verdict } = await latestRevision(world, draftId);
  const { kind = "approve" } = more;
  const spoke = reasonRulesOf({ verdict: Verdict.parse(verdict) }).map((rule) => rule.id);
  const reasonRules = kind === "approve" ? [] : spoke.slice(0, 1);
  const words = { reasonRules, note: "Please look again.", privateNote: "" };
  const usual: DecideDraft = { draftId, revisionId, textHash, kind, ...words };
  return decideDraft(world.ctx(reviewer), { ...usual, ...more });
}

export function latestRevision(world: World, draftId: string) {
  return world.db.revision.findFirstOrThrow({ where: { draftId }, orderBy: { number: "desc" } });
}

/** Lets a draft's time run out, and puts the clock back. */
async function expireNow(world: World, draft: Made): Promise<void> {
  const before = world.clock.now();
  world.clock.pass(400 * 24 * 60);
  await expireDrafts({ db: world.db, now: world.clock.now });
  world.clock.set(before);
  Object.assign(draft, { state: "EXPIRED", version: draft.version + 1 });
}
