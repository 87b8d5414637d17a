import { beforeAll, describe, expect, it } from "vitest";
import { seed } from "../../prisma/seed.ts";
import { db } from "../../server/db/client.ts";
import { DraftState } from "../../server/drafts/contract.ts";
import type { Report } from "../../server/reports/contract.ts";
import { loadReport } from "../../server/reports/queries/load-report.ts";
import { Surface } from "../../server/shared/surfaces.ts";
import { asOwner, databaseUrl } from "../support/database.ts";

const ZONE = "Europe/London";
const now = new Date();
let report: Report;
beforeAll(async () => {
  await seed({ databaseUrl: databaseUrl(), log: () => {}, drafts: 120 });
  report = await loadReport(db(), {}, ZONE, now);
}, 120_000);

/** Every sent text of the period, told again from the tables by itself. */
const SENT = `with sent as (
  select r.*, d.state, d.author_id, (select department from person where id = d.author_id) as department
    from draft d, revision r
   where r.draft_id = d.id and (r.created_at at time zone '${ZONE}')::date between $1::date and $2::date)`;
const ask = (sql: string) => asOwner(`${SENT} ${sql}`, [report.from, report.to]);

/**
 * Asks for rows with their authors under `people`, and expects of them the shown ones, in their order: each has five authors at
 * least, and five at least stand behind those left out.
 */
async function expectShown(shown: readonly object[], keyOf: (row: object) => unknown, sql: string): Promise<void> {
  const rows = await ask(sql);
  const keys = new Set(shown.map(keyOf));
  const [kept, hidden] = [rows.filter((row) => keys.has(keyOf(row))), rows.filter((row) => !keys.has(keyOf(row)))];
  expect(shown).toEqual(kept.map(({ people: _, ...row }) => row));
  for (const row of kept) expect(peopleIn([row])).toBeGreaterThanOrEqual(5);
  if (hidden.length > 0 && kept.length > 0) expect(peopleIn(hidden)).toBeGreaterThanOrEqual(5);
  for (const row of hidden) expect(peopleIn([row]) < 5 || hidden.length > 1).toBe(true);
}
const peopleIn = (rows: Record<string, unknown>[]) => new Set(rows.flatMap((row) => row.people)).size;
const field = (name: string) => (row: object) => Object.entries(row).find(([key]) => key === name)?.[1];

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
    await expectShown(
      report.byState.filter((row) => row.drafts > 0),
      field("state"),
      `select state, count(distinct draft_id)::int as drafts, array_agg(author_id) as people from sent group by state
       order by array_position('{${DraftState.options.join()}}', state::text)`,
    );
  });

  it("texts by week, from Monday where the organisation is", async () => {
    expect(report.byWeek.length).toBeGreaterThan(2);
    await expectShown(
      report.byWeek,
      field("week"),
      `select to_char((created_at at time zone '${ZONE}')::date - (extract(isodow from created_at at time zone '${ZONE}')::int - 1), 'YYYY-MM-DD') as week,
              sum((action in ('pass', 'info', 'advise'))::int)::int as cleared, sum((action = 'review')::int)::int as "toReview",
              sum((action = 'block')::int)::int as stopped, array_agg(author_id) as people from sent group by 1 order by 1`,
    );
  });

  it("hours from sending to decision: the middle one, and the one nine in ten stay under", async () => {
    const rows = await ask(
      `select extract(epoch from c.created_at - s.created_at) / 3600.0 as hours,
              to_char(date_trunc('week', s.created_at at time zone '${ZONE}'), 'YYYY-MM-DD') as week, author_id as person
         from decision c join sent s on s.id = c.revision_id`,
    );
    const hoursOf = (some: typeof rows) => some.map((row) => Number(row.hours)).toSorted((a, b) => a - b);
    expect(report.timeToDecision.median).toBeCloseTo(quantile(hoursOf(rows), 0.5), 6);
    expect(report.timeToDecision.p90).toBeCloseTo(quantile(hoursOf(rows), 0.9), 6);
    for (const shown of report.timeToDecision.byWeek) {
      const ofWeek = rows.filter(({ week }) => week === shown.week);
      expect(shown.decisions).toBe(ofWeek.length);
      expect(shown.median).toBeCloseTo(quantile(hoursOf(ofWeek), 0.5), 6);
      expect(new Set(ofWeek.map(({ person }) => person)).size).toBeGreaterThanOrEqual(5);
    }
  });

  it("findings by category, and by rule with those that authors kept", async () => {
    const from = "from finding f join sent s on s.id = f.revision_id group by 1 order by 2 desc, 1";
    await expectShown(
      report.byCategory,
      field("category"),
      `select category, count(*)::int as findings, array_agg(author_id) as people ${from}`,
    );
    const rules = await ask(
      `select rule_id as "ruleId", count(*)::int as findings, sum((dismissal is not null)::int)::int as dismissed,
              array_agg(author_id) as people, max(category) as category ${from}`,
    );
    const shown = new Set(report.byRule.map(({ ruleId }) => ruleId));
    const kept = rules.filter((row) => shown.has(String(row.ruleId)));
    expect(report.byRule.map(({ title: _, ...rest }) => rest)).toEqual(
      kept.map(({ people: _, category: __, ...rest }) => rest),
    );
    for (const row of kept) expect(peopleIn([row])).toBeGreaterThanOrEqual(5);
    for (const { category } of report.byCategory) {
      const hidden = rules.filter((row) => row.category === category && !shown.has(String(row.ruleId)));
      if (hidden.length > 0) expect(peopleIn(hidden), category).toBeGreaterThanOrEqual(5);
    }
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

  it("a surface counts what went there, where five people wrote on it and five on those left out", async () => {
    const rows = await ask(
      "select surface, count(*)::int as sent, array_agg(author_id) as people from sent group by 1",
    );
    const asked = await Promise.all(
      rows.map(async (row) => ({
        ...row,
        report: await loadReport(db(), { surface: Surface.parse(row.surface) }, ZONE, now),
      })),
    );
    const hidden = asked.filter((row) => row.report.isHidden);
    expect(hidden.length).toBeLessThan(asked.length);
    if (hidden.length > 0) expect(peopleIn(hidden)).toBeGreaterThanOrEqual(5);
    for (const row of asked.filter((each) => !each.report.isHidden)) {
      expect(peopleIn([row])).toBeGreaterThanOrEqual(5);
      expect(row.report.totals).toMatchObject({ sent: Object(row).sent, authors: peopleIn([row]) });
    }
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
