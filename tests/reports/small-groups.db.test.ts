import { beforeAll, expect, it } from "vitest";
import { loadReport } from "../../server/reports/queries/load-report.ts";
import type { Surface } from "../../server/shared/surfaces.ts";
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

const report = (department?: string) => loadReport(world.db, { department }, "Europe/London", world.clock.now());

it("leaves out the small department, and the smallest of the others with it", async () => {
  const { byDepartment, hiddenDepartments, totals } = await report();
  expect(totals).toMatchObject({ sent: 13, authors: 13 });
  expect(byDepartment.map((row) => row.department)).toEqual(["Sales"]);
  expect(hiddenDepartments).toBe(2);
});

it("shows of a department, asked for by name, no more than in the table of all", async () => {
  expect(await report("Sales")).toMatchObject({ isHidden: false, totals: { sent: 6 }, hiddenDepartments: 0 });
  expect(await report("Support")).toMatchObject({ isHidden: true, totals: { sent: 0 }, byState: [], byDepartment: [] });
  expect(await report("Legal")).toMatchObject({ isHidden: true, totals: { sent: 0 } });
});

it("says nothing of a department nobody has written in", async () => {
  expect(await report("Nowhere")).toMatchObject({ isHidden: false, totals: { sent: 0 } });
});

it("shows no row that rests on fewer than five, nor one that gives it away, but keeps the totals", async () => {
  world.clock.pass(7 * 24 * 60);
  await departmentOf(1, "Sales of the week after");
  const { byWeek, byState, totals } = await report();
  expect(totals.sent).toBe(14);
  expect(byWeek).toEqual([]);
  expect(byState.filter((row) => row.drafts > 0).length).toBeGreaterThan(0);
});

it("shows no surface that a single person wrote on, nor the others, from which it could be subtracted", async () => {
  const bySurface = (surface: Surface) => loadReport(world.db, { surface }, "Europe/London", world.clock.now());
  expect(await bySurface("comment")).toMatchObject({ isHidden: false });
  await sendDraft(world, await aDraft(world, { surface: "post" }));
  expect(await bySurface("post")).toMatchObject({ isHidden: true, totals: { sent: 0 } });
  expect(await bySurface("comment")).toMatchObject({ isHidden: true, totals: { sent: 0 } });
});
