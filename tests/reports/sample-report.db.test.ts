import Papa from "papaparse";
import { beforeAll, describe, expect, it } from "vitest";
import { seed } from "../../prisma/seed.ts";
import { db } from "../../server/db/client.ts";
import { DraftState } from "../../server/drafts/contract.ts";
import { log } from "../../server/log.ts";
import { exportReport } from "../../server/reports/commands/export-report.ts";
import type { Report } from "../../server/reports/contract.ts";
import { listFacts } from "../../server/reports/queries/list-facts.ts";
import { loadReport } from "../../server/reports/queries/load-report.ts";
import type { Language } from "../../server/shared/language.ts";
import { Surface } from "../../server/shared/surfaces.ts";
import { asOwner, databaseUrl } from "../support/database.ts";
import { quantile } from "../support/quantile.ts";

const ZONE = "Europe/London";
const now = new Date();
let report: Report;
beforeAll(async () => {
  await seed({ databaseUrl: databaseUrl(), log: () => {}, drafts: 160 });
  report = await loadReport(db(), {}, ZONE, now);
}, 120_000);

async function exported(language: Language = "en"): Promise<string> {
  const auditor = await db().person.findFirstOrThrow({ where: { role: "AUDITOR" } });
  const actor = { ...auditor, sessionId: "ses_of_a_test", language };
  const ctx = { db: db(), actor, now: () => now, address: null, requestId: "7F3K7F3K", log: log() };
  return exportReport(ctx, {}, ZONE);
}

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
const DAY_MS = 86_400_000;
const field = (name: string) => (row: object) => Object.entries(row).find(([key]) => key === name)?.[1];

describe("each number of the report is what the tables say", () => {
  it("texts sent, cleared without a person, stopped, decided, and their authors", async () => {
    const [row] = await ask(
      `select count(*)::int as sent, count(*) filter (where action not in ('review', 'block'))::int as "clearedAlone",
              count(*) filter (where action = 'block')::int as stopped,
              count(*) filter (where id in (select revision_id from decision))::int as decided,
              count(distinct author_id)::int as authors from sent`,
    );
    expect(report.totals).toMatchObject(row ?? {});
    expect(report.totals.sent).toBeGreaterThan(30);
  });

  it("drafts by state, each once", async () => {
    await expectShown(
      report.byState.filter((row) => row.drafts > 0),
      field("state"),
      `select state, count(distinct draft_id)::int as drafts, array_agg(author_id) as people from sent where number = 1 group by state
       order by array_position('{${DraftState.options.join()}}', state::text)`,
    );
  });

  it("texts over time: whole weeks from Monday where the organisation is, five authors in each", async () => {
    expect(report.byTime.length).toBeGreaterThan(2);
    for (const { from, to, ...shown } of report.byTime) {
      const [row] = await ask(
        `select sum((action in ('pass', 'info', 'advise'))::int)::int as cleared, sum((action = 'review')::int)::int as "toReview",
                sum((action = 'block')::int)::int as stopped, array_agg(author_id) as people,
                extract(isodow from date '${from}')::int as begins, extract(isodow from date '${to}')::int as ends
           from sent where (created_at at time zone '${ZONE}')::date between '${from}' and '${to}'`,
      );
      const { people: _, begins, ends, ...numbers } = row ?? {};
      expect(shown).toEqual(numbers);
      expect([begins, ends, peopleIn([row ?? {}]) >= 5]).toEqual([1, 7, true]);
    }
    const days = report.byTime.reduce((sum, { from, to }) => sum + (Date.parse(to) - Date.parse(from)) / DAY_MS + 1, 0);
    expect(days).toBe((Date.parse(report.to) - Date.parse(report.from)) / DAY_MS + 1);
  });

  it("texts by surface", async () => {
    await expectShown(
      report.bySurface,
      field("surface"),
      `select surface, count(*)::int as sent, sum((action not in ('review', 'block'))::int)::int as "clearedAlone",
              array_agg(author_id) as people from sent group by 1 order by 2 desc, 1`,
    );
  });

  it("texts for surfaces whose AI reads them, and those held up", async () => {
    expect(report.exposure.length).toBeGreaterThan(0);
    for (const { from, to, ...shown } of report.exposure) {
      const rows = await ask(
        `select action, author_id as people from sent where (created_at at time zone '${ZONE}')::date between '${from}' and '${to}'
            and surface in ('collaborative_article', 'profile_text', 'ai_rewrite')`,
      );
      expect(shown).toEqual({
        sent: rows.length,
        heldUp: rows.filter(({ action }) => action === "review" || action === "block").length,
      });
      expect(new Set(rows.map(({ people }) => people)).size).toBeGreaterThanOrEqual(5);
    }
  });

  it("hours from sending to decision: the middle one, and the one nine in ten stay under", async () => {
    const rows = await ask(
      `select extract(epoch from c.created_at - s.created_at) / 3600.0 as hours,
              ((s.created_at at time zone '${ZONE}')::date)::text as day, author_id as person
         from decision c join sent s on s.id = c.revision_id`,
    );
    const hoursOf = (some: typeof rows) => some.map((row) => Number(row.hours)).toSorted((a, b) => a - b);
    expect(report.timeToDecision.median).toBeCloseTo(quantile(hoursOf(rows), 0.5), 6);
    expect(report.timeToDecision.p90).toBeCloseTo(quantile(hoursOf(rows), 0.9), 6);
    expect(report.timeToDecision.byTime.length).toBeGreaterThan(0);
    for (const { from, to, ...shown } of report.timeToDecision.byTime) {
      const within = rows.filter(({ day }) => String(day) >= from && String(day) <= to);
      expect(shown.decisions).toBe(within.length);
      expect(shown.median).toBeCloseTo(quantile(hoursOf(within), 0.5), 6);
      expect(shown.p90).toBeCloseTo(quantile(hoursOf(within), 0.9), 6);
      expect(new Set(within.map(({ person }) => person)).size).toBeGreaterThanOrEqual(5);
    }
  });

  it("whether decisions came before anybody's deadline", async () => {
    const rows = await ask(
      `select c.id, c.created_at as decided, g.due_at as due, g.closed_at as closed,
              ((s.created_at at time zone '${ZONE}')::date)::text as day
         from decision c join sent s on s.id = c.revision_id join review_stage g on g.draft_id = s.draft_id
        where g.due_at is not null and g.opened_at <= c.created_at and g.round = s.number`,
    );
    const stations = rows.map(({ closed, decided, ...row }) => ({
      ...{ id: String(row.id), day: String(row.day), due: Number(row.due) },
      until: Math.min(Number(closed ?? decided), Number(decided)),
    }));
    const keptOf = (some: typeof stations) => {
      const decisions = [...Map.groupBy(some, ({ id }) => id).values()];
      const inTime = decisions.filter((way) => way.every(({ due, until }) => due >= until));
      return { inTime: inTime.length, due: decisions.length };
    };
    expect(report.timeToDecision.kept).toEqual(keptOf(stations));
    expect(report.timeToDecision.kept?.due).toBeGreaterThan(10);
    for (const { from, to, inTime, due } of report.timeToDecision.byTime)
      expect({ inTime, due }).toEqual(keptOf(stations.filter(({ day }) => day >= from && day <= to)));
  });

  it("findings, those kept as a false alarm, and those mended by the author alone", async () => {
    const [row] = await ask(
      `select count(*)::int as findings,
              sum((coalesce(f.dismissal, 'permission') <> 'permission')::int)::int as "falseAlarms",
              sum((s.id not in (select revision_id from decision) and exists (
                select from revision n where n.draft_id = s.draft_id and n.number = s.number + 1
                   and (f.rule_id, f.fingerprint) not in (select rule_id, fingerprint from finding where revision_id = n.id)
              ))::int)::int as "mendedAlone" from finding f join sent s on s.id = f.revision_id`,
    );
    expect(report.totals).toMatchObject(row ?? {});
    expect(report.totals.mendedAlone).toBeGreaterThan(0);
  });

  it("drafts begun and never sent, and those withdrawn without a reason", async () => {
    const days = `between '${report.from}' and '${report.to}'`;
    const [row] = await asOwner(
      `select (select array_agg(author_id) from draft where submitted_at is null and state <> 'WITHDRAWN'
                  and (created_at at time zone '${ZONE}')::date ${days}) as never,
              (select array_agg(author_id) from audit_entry e, draft d where d.id = e.draft_id and type = 'draft.withdrawn'
                  and not payload @? '$.reason ? (@ != "")' and (at at time zone '${ZONE}')::date ${days}) as silent`,
    );
    const { noVerdict, withdrawnWithoutReason } = report.orphans;
    for (const [shown, given] of [
      [noVerdict, row?.never],
      [withdrawnWithoutReason, row?.silent],
    ] as const) {
      const people = Array.isArray(given) ? given : [];
      if (shown !== null) expect(shown).toBe(people.length);
      if (new Set(people).size < 5 && people.length > 0) expect(shown).toBeNull();
    }
  });

  it("nothing of reviewers where there are fewer than five", () => {
    expect(report).toMatchObject({ reviewers: null, agreement: null });
  });

  it("and the file holds the same numbers, with when they were added up", async () => {
    const said = Papa.parse<Record<string, string>>((await exported()).replace("\uFEFF", ""), { header: true }).data;
    const value = (table: string, row: string, number: string) =>
      said.find((line) => line.table === table && line.row === row && line.number === number)?.value;
    expect(value("totals", "all", "sent")).toBe(String(report.totals.sent));
    expect(value("hours to decision", "all", "p90")).toBe(String(report.timeToDecision.p90));
    for (const { ruleId, falseAlarms } of report.byRule)
      expect(value("rule", ruleId, "falseAlarms")).toBe(String(falseAlarms));
    expect(report.asOf).toBeInstanceOf(Date);
    expect(await exported("de")).toMatch(/^\uFEFF"Tabelle","Zeile","von","bis","Zahl","Wert"\r\n"Summen","alle"/);
  });

  it("and the list behind a number has as many rows", async () => {
    for (const [filter, number] of [
      [{ measure: "text", key: "cleared" }, report.totals.clearedAlone],
      [{ measure: "decision" }, report.totals.decided],
      [{ measure: "mended" }, report.totals.mendedAlone],
      [{ measure: "finding", key: report.byRule[0]?.ruleId ?? "" }, report.byRule[0]?.findings],
      [{ measure: "draft", key: "PUBLISHED" }, report.byState.find(({ state }) => state === "PUBLISHED")?.drafts],
    ] as const) {
      const { from, to } = report;
      const list = await listFacts(db(), filter, { from, to }, [], ZONE);
      expect(list.count, JSON.stringify(filter)).toBe(number);
      expect(list.items).toHaveLength(Math.min(50, list.count));
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
      `select rule_id as "ruleId", count(*)::int as findings, sum((dismissal is not null)::int)::int as kept,
              array_agg(author_id) as people, max(category) as category ${from}`,
    );
    const shown = new Set(report.byRule.map(({ ruleId }) => ruleId));
    const kept = rules.filter((row) => shown.has(String(row.ruleId)));
    expect(report.byRule.map(({ ruleId, findings, kept }) => ({ ruleId, findings, kept }))).toEqual(
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
      const { from, to, totals } = row.report;
      const [told] = await asOwner(
        `${SENT} select count(*)::int as sent, count(distinct author_id)::int as authors from sent where surface = $3`,
        [from, to, Object(row).surface],
      );
      expect(totals).toMatchObject(told ?? {});
      expect(totals.authors).toBeGreaterThanOrEqual(5);
    }
  });

  it("a period in which nothing was sent is a report of zeros", async () => {
    const empty = await loadReport(db(), { from: "2001-01-01", to: "2001-01-31" }, ZONE, now);
    expect(empty).toMatchObject({ isHidden: false, totals: { sent: 0, authors: 0 }, byTime: [], byDepartment: [] });
    expect(empty.timeToDecision).toEqual({ median: null, p90: null, kept: null, byTime: [] });
  });
});
