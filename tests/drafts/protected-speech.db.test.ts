import { expect, it } from "vitest";
import { asOwner } from "../support/database.ts";
import { aDraft, sendDraft } from "../support/make.ts";
import { makeWorld } from "../support/world.ts";

it("keeps nothing of it that a text spoke of one's own pay: not in the revision, not in a finding, not in the log", async () => {
  const world = await makeWorld();
  const draft = await aDraft(world, { text: "My pay is too low and we should form a union." });
  const { verdict } = await sendDraft(world, draft);
  expect(verdict.showsRightsNotice).toBe(true);
  const [kept] = await asOwner(
    `select (select count(*)::int from finding) as findings,
            (select count(*)::int from revision where verdict::text ~ 'protected|RGT|"showsRightsNotice": ?true') as revisions,
            (select count(*)::int from audit_entry where payload::text ~ 'protected|RGT|showsRightsNotice') as entries`,
  );
  expect(kept).toEqual({ findings: 0, revisions: 0, entries: 0 });
});
