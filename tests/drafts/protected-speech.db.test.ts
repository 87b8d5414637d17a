import { beforeAll, expect, it } from "vitest";
import { checkDraft } from "../../server/drafts/commands/check-draft.ts";
import { takeNeutral } from "../../server/drafts/commands/take-neutral.ts";
import { loadForReview } from "../../server/review/queries/load-for-review.ts";
import { asOwner } from "../support/database.ts";
import { aDraft, sendDraft } from "../support/make.ts";
import { makeWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

const OWN_PAY = "My pay is too low and we should form a union.";

/** Whatever the database holds that speaks of it. */
const kept = () =>
  asOwner(
    `select (select count(*)::int from finding where category = 'protected_speech' or rule_id like 'RGT%') as findings,
            (select count(*)::int from revision where verdict::text ~ 'protected|RGT|"showsRightsNotice": ?true') as revisions,
            (select count(*)::int from audit_entry where payload::text ~ 'protected|RGT|showsRightsNotice') as entries`,
  );
const NOTHING = [{ findings: 0, revisions: 0, entries: 0 }];

it("keeps nothing of it that a text spoke of one's own pay: not in the revision, not in a finding, not in the log", async () => {
  const draft = await aDraft(world, { text: OWN_PAY });
  const { verdict, state } = await sendDraft(world, draft);
  expect(verdict.showsRightsNotice).toBe(true);
  expect(state).toBe("CLEARED");
  expect(await kept()).toEqual(NOTHING);
});

it("still protects a client who is named in the same text, and tells the reviewer of that alone", async () => {
  const draft = await aDraft(world, { text: `${OWN_PAY} Our team at Penhallow Foods agrees.` });
  const { verdict, state } = await sendDraft(world, draft);
  expect(verdict.showsRightsNotice).toBe(true);
  expect(state).toBe("IN_REVIEW");
  const view = await loadForReview(world.db, world.ctx(world.people.jonas).actor, draft.id, world.clock.now());
  expect(view.latest.findings.map(({ ruleId }) => ruleId)).toEqual(["CLI-01"]);
  expect(view.latest.verdict.showsRightsNotice).toBe(false);
  expect(await kept()).toEqual(NOTHING);
});

it.each([
  ["one's own pay", OWN_PAY, false],
  ["somebody else's", "Henrik Falk was passed over for promotion and his salary was cut to £31,000.", true],
])("asks for a person because of pay only where it is another's: %s", async (_, text, asksForOne) => {
  const draft = await aDraft(world);
  const { verdict } = await checkDraft(world.ctx(draft.author), { draftId: draft.id, text });
  expect(["review", "block"].includes(verdict.action)).toBe(asksForOne);
});

it("leaves it standing, word for word, in a neutral version", async () => {
  const draft = await aDraft(world, { surface: "ai_rewrite" });
  const { text } = await takeNeutral(world.ctx(draft.author), {
    draftId: draft.id,
    text: `${OWN_PAY} Our team at Penhallow Foods agrees.`,
    language: "en",
  });
  expect(text).toBe(`${OWN_PAY} Our team at [Client A] agrees.`);
});
