import { beforeAll, describe, expect, it } from "vitest";
import { seed } from "../../prisma/seed.ts";
import { db } from "../../server/db/client.ts";
import type { Report } from "../../server/reports/contract.ts";
import { loadReport } from "../../server/reports/queries.ts";
import { asOwner, databaseUrl } from "../support/database.ts";

const ZONE = "Europe/London";
const now = new Date();
let report: Report;
beforeAll(async () => {
  await seed({ databaseUrl: databaseUrl(), log: () => {}, drafts: 60 });
  report = await loadReport(db(), {}, ZONE, now);
}, 120_000);

/** Every sent text of the period, told again from the tables by itself. */
const SENT = `with sent as (
  select r.*, d.state, d.author_id, (select department from person where id = d.author_id) as department
    from draft d, revision r
   where r.draft_id = d.id and (r.created_at at time zone '${ZONE}')::date between $1::date and $2::date)`;
const ask = (sql: string) => asOwner(`${SENT} ${sql}`, [report.from, report.to]);

describe("each number of the report is what the tables say", () => {
  it("texts sent, cleared without a person, stopped, decided, and their authors", async () => {
    const [row] = await ask(
      `select count(*)::int as sent, count(*) filter (where action not in ('review', 'block'))::int as "clearedAlone",
              count(*) filter (where action = 'block')::int as stopped,
              count(*) filter (where id in (select revision_id from decision))::int as decided,
              count(distinct author_id)::int as authors from sent`,
    );
    expect(report.totals).toEqual(row);
    expect(report.totals.sent).toBeGreaterThan(30);
  });

  it("drafts by state, each once", async () => {
    const rows = await ask("select state, count(distinct draft_id)::int as drafts from sent group by state");
    expect(report.byState.filter((row) => row.drafts > 0)).toEqual(expect.arrayContaining(rows));
    expect(report.byState.reduce((sum, row) => sum + row.drafts, 0)).toBe(
      rows.reduce((sum, row) => sum + Number(row.drafts), 0),
    );
  });

  it("texts by week, from Monday where the organisation is", async () => {
    const rows = await ask(
      `select to_char((created_at at time zone '${ZONE}')::date - (extract(isodow from created_at at time zone '${ZONE}')::int - 1), 'YYYY-MM-DD') as week,
              sum((action in ('pass', 'info', 'advise'))::int)::int as cleared, sum((action = 'review')::int)::int as "toReview",
              sum((action = 'block')::int)::int as stopped from sent group by 1 order by 1`,
    );
    expect(report.byWeek).toEqual(rows);
  });

  it("hours from sending to decision: the middle one, and the one nine in ten stay under", async () => {
    const rows = await ask(
      "select extract(epoch from c.created_at - s.created_at) / 3600.0 as hours from decision c join sent s on s.id = c.revision_id",
    );
    const hours = rows.map((row) => Number(row.hours)).toSorted((a, b) => a - b);
    expect(report.timeToDecision.median).toBeCloseTo(quantile(hours, 0.5), 6);
    expect(report.timeToDecision.p90).toBeCloseTo(quantile(hours, 0.9), 6);
    expect(report.timeToDecision.byWeek.reduce((sum, week) => sum + week.decisions, 0)).toBe(hours.length);
  });

  it("findings by category, and by rule with those that authors kept", async () => {
    const categories = await ask(
      "select category, count(*)::int as findings from finding where revision_id in (select id from sent) group by 1 order by 2 desc, 1",
    );
    expect(report.byCategory).toEqual(categories);
    const rules = await ask(
      `select rule_id as "ruleId", count(*)::int as findings, sum((dismissal is not null)::int)::int as dismissed
         from finding where revision_id in (select id from sent) group by 1 order by 2 desc, 1`,
    );
    expect(report.byRule.map(({ title: _, ...rest }) => rest)).toEqual(rules);
  });

  it("departments of five authors at least, and nothing that would give a smaller one away", async () => {
    const rows = await ask(
      `select department, count(distinct author_id)::int as authors, count(*)::int as sent from sent group by 1`,
    );
    const shown = new Set(report.byDepartment.map((row) => row.department));
    const hidden = rows.filter((row) => !shown.has(String(row.department)));
    for (const row of rows.filter((each) => shown.has(String(each.department)))) {
      expect(Number(row.authors)).toBeGreaterThanOrEqual(5);
      expect(report.byDepartment.find((each) => each.department === row.department)?.sent).toBe(row.sent);
    }
    expect(report.hiddenDepartments).toBe(hidden.length);
    const people = hidden.reduce((sum, row) => sum + Number(row.authors), 0);
    expect(hidden.length === 0 || people >= 5).toBe(true);
  });
});

describe("by a filter", () => {
  it("a department that isn't shown by itself shows nothing when it is asked for", async () => {
    const rows = await ask("select distinct department from sent");
    for (const { department } of rows) {
      const isShown = report.byDepartment.some((row) => row.department === department);
      const asked = await loadReport(db(), { department: String(department) }, ZONE, now);
      expect(asked.isHidden, String(department)).toBe(!isShown);
      if (!isShown) expect(asked.totals.sent).toBe(0);
    }
  });

  it("a surface counts what went there", async () => {
    const [row] = await ask(
      "select count(*)::int as n, count(distinct author_id)::int as authors from sent where surface = 'post'",
    );
    const posts = await loadReport(db(), { surface: "post" }, ZONE, now);
    expect(posts.totals).toMatchObject({ sent: row?.n, authors: row?.authors });
  });

  it("a period in which nothing was sent is a report of zeros", async () => {
    const empty = await loadReport(db(), { from: "2001-01-01", to: "2001-01-31" }, ZONE, now);
    expect(empty).toMatchObject({ isHidden: false, totals: { sent: 0, authors: 0 }, byWeek: [], byDepartment: [] });
    expect(empty.timeToDecision).toEqual({ median: null, p90: null, byWeek: [] });
  });
});

function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(place)] ?? Number.NaN, sorted[Math.ceil(place)] ?? Number.NaN];
  return low + (high - low) * (place - Math.floor(place));
}
