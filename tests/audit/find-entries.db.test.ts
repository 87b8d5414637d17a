import { beforeAll, describe, expect, it } from "vitest";
import type { AuditFilter } from "../../server/audit/contract.ts";
import { listEntries } from "../../server/audit/queries.ts";
import { withdrawDraft } from "../../server/drafts/commands/withdraw-draft.ts";
import { asOwner } from "../support/database.ts";
import { aDraft, POST_URL } from "../support/make.ts";
import { makeWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
  // Four months of entries, more than are looked through one by one, as somebody with the owner's password could make them.
  await asOwner(
    `insert into audit_entry (id, at, type, actor_id, actor_name, subject_kind, subject_id, rule_ids, summary, payload)
     select gen_random_uuid(), timestamptz '2026-11-20' - n * interval '45 minutes', 'directory.removed', 'per_bulk', 'Bulk', 'directory', 'dir_1',
       case when n % 900 = 7 then array['RAR-01'] else array['COM-01'] end,
       'Bulk removed a client from the directory: ' || case when n % 1000 = 3 then 'Quillfeather' else 'Ordinary' end || ' number ' || n, '{}'
       from generate_series(1, 4000) n`,
  );
}, 60_000);

const find = async (filter: AuditFilter) => (await listEntries(world.db, filter, "UTC", "en")).items;
const sentences = async (filter: AuditFilter) => (await find(filter)).map(({ sentence }) => sentence);

/** The same asked plainly: every entry whose sentence has all of the words, newest first. */
async function plainly(...words: string[]): Promise<string[]> {
  const rows = await asOwner(
    "select summary from audit_entry where not exists (select from unnest($1::text[]) w where position(lower(w) in lower(summary)) = 0) order by at desc, id desc limit 50",
    [words],
  );
  return rows.map(({ summary }) => String(summary));
}

describe("words", () => {
  it.each([["Quillfeather"], ["ordinary"], ["illfeath"], ["nowhere to be found"], ["number 39"]])(
    "%j: the newest fifty, however rare or common",
    async (word) => {
      expect(await sentences({ q: `"${word}"` })).toEqual(await plainly(word));
    },
  );

  it("two of them, in any order", async () => {
    const found = await sentences({ q: "3003 removed" });
    expect(found).toEqual(["Bulk removed a client from the directory: Quillfeather number 3003"]);
    expect(found).toEqual(await plainly("removed", "3003"));
  });

  it("page by page, over the months, each once", async () => {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listEntries(world.db, { q: "number 1", from: "2026-07-01", cursor }, "UTC", "en");
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    const [row] = await asOwner(
      "select count(*)::int as count from audit_entry where summary like '%number%' and summary like '%1%' and at >= '2026-07-01Z'",
    );
    expect(seen).toHaveLength(Number(row?.count));
    expect(new Set(seen).size).toBe(seen.length);
  });

  it("within days, on both ends", async () => {
    const days = { from: "2026-09-01", to: "2026-09-02" };
    const found = await find({ q: "ordinary", ...days });
    expect(found.length).toBe(50);
    for (const { at } of found) expect(at.toISOString()).toMatch(/^2026-09-0[12]/);
  });
});

it("a rule that spoke rarely", async () => {
  expect(await find({ rule: "RAR-01" })).toHaveLength(5);
});

it("a pasted address: the entries of the draft that was published there", async () => {
  const { id } = await aDraft(world, { state: "PUBLISHED" });
  const found = await find({ q: `${POST_URL}?utm_source=share` });
  expect(found.map(({ type }) => type).toSorted()).toEqual(
    ["draft.cleared", "draft.copied", "draft.created", "draft.published"].toSorted(),
  );
  expect(new Set(found.map(({ draftId }) => draftId))).toEqual(new Set([id]));
  const [first] = found;
  expect(await find({ q: first?.id })).toHaveLength(1);
  expect(await find({ q: id })).toHaveLength(4);
});

it("drafts left lying: never sent, or withdrawn without a reason", async () => {
  const never = await aDraft(world);
  const silent = await aDraft(world, { state: "WITHDRAWN" });
  const said = await aDraft(world);
  await withdrawDraft(world.ctx(said.author), { draftId: said.id, version: said.version, reason: "Not now." });
  expect((await find({ left: "no_verdict" })).map(({ draftId }) => draftId)).toEqual([never.id]);
  expect((await find({ left: "withdrawn_without_reason" })).map(({ draftId }) => draftId)).toEqual([silent.id]);
});
