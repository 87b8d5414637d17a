import { beforeAll, expect, it } from "vitest";
import { seed } from "../../prisma/seed.ts";
import { db } from "../../server/db/client.ts";
import { asOwner, databaseUrl } from "../support/database.ts";

const said: string[] = [];
beforeAll(() => seed({ databaseUrl: databaseUrl(), log: (line) => said.push(line), drafts: 60 }), 120_000);

it("has twelve people at least in four departments, three reviewers, one admin and one auditor", async () => {
  const [row] = await asOwner(
    `select count(*)::int as people, count(distinct department)::int as departments,
            count(*) filter (where role = 'REVIEWER')::int as reviewers, count(*) filter (where role = 'ADMIN')::int as admins,
            count(*) filter (where role = 'AUDITOR')::int as auditors from person`,
  );
  expect(Number(row?.people)).toBeGreaterThanOrEqual(12);
  expect(Number(row?.departments)).toBeGreaterThanOrEqual(4);
  expect(row).toMatchObject({ reviewers: 3, admins: 1, auditors: 1 });
});

it("was played by the product's own commands: every arrow taken has its entry, in the order of time", async () => {
  const [row] = await asOwner(
    `select (select count(*)::int from draft) as drafts,
            (select count(*)::int from audit_entry where type = 'draft.created') as created,
            (select count(*)::int from revision) as revisions,
            (select count(*)::int from audit_entry where type in ('draft.cleared', 'draft.sent_for_review', 'draft.stopped')) as sent,
            (select count(*)::int from decision) as decisions,
            (select count(*)::int from audit_entry where type in ('draft.approved', 'draft.changes_requested', 'draft.rejected')) as decided`,
  );
  // Those that begin later today haven't begun.
  expect(Number(row?.drafts)).toBeGreaterThan(45);
  expect(row?.created).toBe(row?.drafts);
  expect(row?.sent).toBe(row?.revisions);
  expect(row?.decided).toBe(row?.decisions);
});

it("lies within the last nine weeks, and never in the future", async () => {
  const [row] = await asOwner(
    `select count(*)::int as outside from audit_entry where at > now() or at < now() - interval '65 days'`,
  );
  expect(row).toEqual({ outside: 0 });
});

it("has nobody who decided their own, and decides at work", async () => {
  const [row] = await asOwner(
    `select count(*) filter (where c.reviewer_id = d.author_id)::int as own,
            count(*) filter (where extract(isodow from c.created_at at time zone 'Europe/London') > 5)::int as weekend
       from decision c join draft d on d.id = c.draft_id`,
  );
  expect(row).toEqual({ own: 0, weekend: 0 });
});

it("begins with an ordinary day: little unread, at most two drafts late, no job of long ago", async () => {
  const [row] = await asOwner(
    `select (select count(*)::int from notification where read_at is null and created_at < now() - interval '4 days') as old,
            (select count(*)::int from review_stage where state = 'open' and due_at < now() - interval '5 minutes') as late,
            (select count(*)::int from pgboss.job where state in ('created', 'retry')) as jobs`,
  );
  expect(row).toMatchObject({ old: 0, jobs: 0 });
  expect(Number(row?.late)).toBeLessThanOrEqual(2);
});

it("can't be played twice, and says what it has made", async () => {
  const drafts = await db().draft.count();
  await expect(seed({ databaseUrl: databaseUrl(), log: () => {} })).rejects.toMatchObject({ code: "setup.done" });
  expect(await db().draft.count()).toBe(drafts);
  expect(said.at(-1)).toMatch(new RegExp(`^${drafts} drafts, \\d+ entries in the log$`));
});
