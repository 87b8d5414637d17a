import { beforeAll, describe, expect, it } from "vitest";
import { transact } from "../../server/db/transaction.ts";
import { closeForLeaver } from "../../server/drafts/commands/close-for-leaver.ts";
import { expireDrafts } from "../../server/drafts/commands/expire-drafts.ts";
import { loadKnown } from "../../server/drafts/commands/load-known.ts";
import { lookAgain } from "../../server/drafts/commands/look-again.ts";
import { moveDraft } from "../../server/drafts/commands/move-draft.ts";
import { publishDraft } from "../../server/drafts/commands/publish-draft.ts";
import { recheckDraft } from "../../server/drafts/commands/recheck-draft.ts";
import { reopenDraft } from "../../server/drafts/commands/reopen-draft.ts";
import { withdrawDraft } from "../../server/drafts/commands/withdraw-draft.ts";
import { DraftState, type DraftState as State } from "../../server/drafts/contract.ts";
import { DRAFT_EVENTS, type DraftEvent, LIFECYCLE } from "../../server/drafts/lifecycle.ts";
import type { Rule } from "../../server/policy/contract.ts";
import { appealDecision } from "../../server/review/commands/appeal-decision.ts";
import { asOwner } from "../support/database.ts";
import { typesAdded } from "../support/entries.ts";
import { aDraft, decide, type Made, POST_URL, sendDraft, TEXTS } from "../support/make.ts";
import { makeWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

/** How each event comes about, and the one entry it leaves. */
const COMES_ABOUT: Record<DraftEvent, { entry: string; by: (draft: Made) => Promise<unknown> }> = {
  clear: { entry: "draft.cleared", by: (draft) => sendDraft(world, draft, { text: TEXTS.pass }) },
  route: { entry: "draft.sent_for_review", by: (draft) => sendDraft(world, draft, { text: TEXTS.review }) },
  stop: { entry: "draft.stopped", by: (draft) => sendDraft(world, draft, { text: TEXTS.block }) },
  approve: { entry: "draft.approved", by: (draft) => decide(world, world.people.jonas, draft.id) },
  askForChanges: {
    entry: "draft.changes_requested",
    by: (draft) => decide(world, world.people.jonas, draft.id, { kind: "ask_for_changes" }),
  },
  reject: {
    entry: "draft.rejected",
    by: (draft) => decide(world, world.people.jonas, draft.id, { kind: "reject" }),
  },
  withdraw: { entry: "draft.withdrawn", by: (draft) => withdrawDraft(asAuthor(draft), { ...ref(draft), reason: "" }) },
  reopen: { entry: "draft.reopened", by: (draft) => reopenDraft(asAuthor(draft), ref(draft)) },
  publish: { entry: "draft.published", by: (draft) => publishDraft(asAuthor(draft), { ...ref(draft), url: POST_URL }) },
  expire: {
    entry: "draft.expired",
    by: () => expireDrafts({ db: world.db, now: () => new Date("2030-01-01T00:00:00Z") }),
  },
  authorLeft: {
    entry: "draft.closed_for_leaver",
    by: async (draft) => {
      await asOwner("alter table person disable trigger audited");
      await asOwner("update person set is_active = false where id = $1", [draft.author.id]);
      await closeForLeaver({ db: world.db, now: world.clock.now }, { personId: draft.author.id });
      await asOwner("update person set is_active = true where id = $1", [draft.author.id]);
      await asOwner("alter table person enable trigger audited");
    },
  },
  recheck: { entry: "draft.rechecked", by: (draft) => recheckUnder({ action: "advise" }, draft) },
  lookAgain: {
    entry: "draft.due_again",
    by: () => lookAgain({ db: world.db, now: () => new Date("2030-01-01T00:00:00Z") }),
  },
  appeal: {
    entry: "draft.appealed",
    by: (draft) => appealDecision(asAuthor(draft), { ...ref(draft), reason: "They agreed." }),
  },
  sendBack: { entry: "draft.rechecked", by: (draft) => recheckUnder({ action: "block" }, draft) },
};

const PAIRS = DraftState.options.flatMap((state) => DRAFT_EVENTS.map((event) => ({ state, event })));
const ARROWS = PAIRS.filter(({ state, event }) => LIFECYCLE[state][event]);
const NO_ARROWS = PAIRS.filter(({ state, event }) => !LIFECYCLE[state][event]);

describe("takes every arrow, and the log has exactly one entry of it", () => {
  it.each(ARROWS)("$state, $event", async ({ state, event }) => {
    const draft = await aDraft(world, { state, surface: event === "lookAgain" ? "profile_text" : "comment" });
    const added = await typesAdded(world, () => COMES_ABOUT[event].by(draft), draft.id);
    expect(added).toEqual([COMES_ABOUT[event].entry]);
    expect(await stateOf(draft)).toBe(LIFECYCLE[state][event]?.to);
  });
});

describe("refuses what isn't in the table, and changes nothing", () => {
  it.each(NO_ARROWS)("$state, $event", async ({ state, event }) => {
    const draft = await aDraft(world, { state });
    const actor = isSystems(event) ? null : { id: isReviewers(event) ? world.people.jonas.id : draft.author.id };
    const row = { ...draft, authorId: draft.author.id };
    await expect(
      transact(world.db, (tx) => moveDraft(tx, { actor, now: world.clock.now }, row, event)),
    ).rejects.toMatchObject({ code: "draft.not_possible_now" });
    expect(await stateOf(draft)).toBe(state);
  });
});

/** Whoever may not cause a step is refused although the table has it. */
describe("refuses a step by somebody it isn't for", () => {
  it.each(ARROWS)("$state, $event", async ({ state, event }) => {
    const draft = await aDraft(world, { state });
    const row = { ...draft, authorId: draft.author.id };
    const takers = { author: world.people.henrik, reviewer: draft.author, system: world.people.jonas };
    const actor = takers[LIFECYCLE[state][event]?.by ?? "system"];
    await expect(
      transact(world.db, (tx) => moveDraft(tx, { actor, now: world.clock.now }, row, event)),
    ).rejects.toThrow();
    expect(await stateOf(draft)).toBe(state);
  });
});

/** Judges a waiting draft again as if the rule on clients asked for something else. */
async function recheckUnder(change: Partial<Rule>, draft: Made) {
  const known = await loadKnown(world.db, world.clock.now());
  const { document } = known.policy;
  const rules = document.rules.map((rule) => (rule.id === "CLI-01" ? { ...rule, ...change } : rule));
  const policy = { ...known.policy, document: { ...document, rules } };
  return recheckDraft({ db: world.db, now: world.clock.now }, draft.id, { ...known, policy });
}

function ref(draft: Made): { draftId: string; version: number } {
  return { draftId: draft.id, version: draft.version };
}

function asAuthor(draft: Made) {
  return world.ctx(draft.author);
}

async function stateOf(draft: Made): Promise<State> {
  return (await world.db.draft.findUniqueOrThrow({ where: { id: draft.id } })).state;
}

const isSystems = (event: DraftEvent) => ["expire", "authorLeft", "recheck", "sendBack", "lookAgain"].includes(event);
const isReviewers = (event: DraftEvent) => ["approve", "askForChanges", "reject"].includes(event);
