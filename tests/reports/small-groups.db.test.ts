import { addDays } from "date-fns";
import { beforeAll, expect, it } from "vitest";
import { refreshReports } from "../../server/reports/commands/refresh-reports.ts";
import type { FactsFilter, Report, ReportFilter } from "../../server/reports/contract.ts";
import { loadReport } from "../../server/reports/queries/load-report.ts";
import type { Surface } from "../../server/shared/surfaces.ts";
import { call } from "../support/call.ts";
import { aDraft, sendDraft } from "../support/make.ts";
import { join, makeWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
  await departmentOf(6, "Sales");
  await departmentOf(5, "Support");
  await departmentOf(2, "Legal");
}, 60_000);

/** So many people of a department, each of whom has sent a text. */
async function departmentOf(count: number, department: string): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const name = `${department} ${"abcdefgh"[index]}`;
    const author = await join(world.ctx(world.people.amira), { name, role: "EMPLOYEE", department });
    await sendDraft(world, await aDraft(world, { author }));
  }
}

/** A week later, when this one counts. */
async function report(filter: ReportFilter = {}): Promise<Report> {
  const later = addDays(world.clock.now(), 7);
  await refreshReports({ db: world.db, now: () => later });
  return loadReport(world.db, filter, "Europe/London", later);
}

it("leaves out the small department, and the smallest of the others with it", async () => {
  const { byDepartment, hiddenDepartments, totals } = await report();
  expect(totals).toMatchObject({ sent: 13, authors: 13 });
  expect(byDepartment.map((row) => row.department)).toEqual(["Sales"]);
  expect(hiddenDepartments).toBe(2);
});

it("shows of a department, asked for by name, no more than in the table of all", async () => {
  expect(await report({ department: "Sales" })).toMatchObject({
    isHidden: false,
    totals: { sent: 6 },
    hiddenDepartments: 0,
  });
  expect(await report({ department: "Support" })).toMatchObject({
    isHidden: true,
    totals: { sent: 0 },
    byState: [],
    byDepartment: [],
  });
  expect(await report({ department: "Legal" })).toMatchObject({ isHidden: true, totals: { sent: 0 } });
});

it("says nothing of a department nobody has written in", async () => {
  expect(await report({ department: "Nowhere" })).toMatchObject({ isHidden: false, totals: { sent: 0 } });
});

it("doesn't count a week before it has ended: two reports on different days would give away who wrote between", async () => {
  await refreshReports({ db: world.db, now: world.clock.now });
  const now = await loadReport(world.db, {}, "Europe/London", world.clock.now());
  expect(now).toMatchObject({ isHidden: true, totals: { sent: 0 } });
});

it("doesn't count a week in which a single person wrote, until five have written since", async () => {
  world.clock.pass(7 * 24 * 60);
  await departmentOf(1, "Sales of the week after");
  const { byTime, byState, totals } = await report();
  expect(totals.sent).toBe(13);
  expect(byTime).toEqual([{ from: "2026-11-23", to: "2026-11-29", cleared: 0, toReview: 13, stopped: 0 }]);
  expect(byState.filter((row) => row.drafts > 0).length).toBeGreaterThan(0);
});

it("opens no list behind a number that isn't shown", async () => {
  const { ruth } = world.people;
  world.clock.pass(7 * 24 * 60);
  const list = (filter: FactsFilter) => call(world, ruth).reports.facts(filter);
  expect((await list({ measure: "text" })).count).toBe(13);
  expect((await list({ measure: "finding", key: "CLI-01" })).count).toBe(13);
  for (const filter of [
    { measure: "text", department: "Legal" },
    { measure: "finding", key: "PER-01" },
    { measure: "draft", key: "nonsense" },
    { measure: "agreement" },
  ] as const) {
    await expect(list(filter)).rejects.toMatchObject({ code: "FORBIDDEN" });
  }
  world.clock.pass(-7 * 24 * 60);
});

it("shows no surface that a single person wrote on, nor the others, from which it could be subtracted", async () => {
  const bySurface = (surface: Surface) => report({ surface });
  expect(await bySurface("comment")).toMatchObject({ isHidden: false });
  world.clock.set("2026-11-24T09:00:00Z");
  await sendDraft(world, await aDraft(world, { surface: "post" }));
  expect(await bySurface("post")).toMatchObject({ isHidden: true, totals: { sent: 0 } });
  expect(await bySurface("comment")).toMatchObject({ isHidden: true, totals: { sent: 0 } });
});
