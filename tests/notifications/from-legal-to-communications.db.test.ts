import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { transact } from "../../server/db/transaction.ts";
import { enqueue } from "../../server/jobs/commands/enqueue.ts";
import type { JobName } from "../../server/jobs/contract.ts";
import { changeReviewSettings } from "../../server/routing/commands/change-review-settings.ts";
import { setDeputy } from "../../server/routing/commands/set-deputy.ts";
import { loadReviewSettings } from "../../server/routing/queries.ts";
import { entriesOf } from "../support/entries.ts";
import { aGroup, aRule } from "../support/groups.ts";
import { type Mailbox, openMailbox } from "../support/mailbox.ts";
import { aDraft, decide, TEXTS } from "../support/make.ts";
import { startWorkerAt, type WorkerProcess } from "../support/worker-process.ts";
import { join, makeWorld, type Person, type World } from "../support/world.ts";

/** A Monday at nine in London, long past: what is to leave now must not wait for the machine's own clock. */
const NINE = "2026-03-02T09:00:00Z";
const PATIENCE = { timeout: 30_000, interval: 100 };

let box: Mailbox;
let world: World;
let worker: WorkerProcess | null = null;
let who: Record<"lena" | "omar" | "sasha", Person>;

beforeAll(async () => {
  box = await openMailbox();
  // Before anything reads the environment: with a mail server set up, mail is written.
  process.env.SMTP_URL = box.url;
  world = await makeWorld({ graceSeconds: 10, at: NINE });
  const admin = world.ctx(world.people.amira);
  const legal = { role: "REVIEWER", department: "Legal" } as const;
  who = {
    lena: await join(admin, { name: "Lena Vogt", ...legal }),
    omar: await join(admin, { name: "Omar Haddad", ...legal }),
    sasha: await join(admin, { name: "Sasha Ilves", ...legal }),
  };
  const lawyers = await aGroup(world, "Legal", [who.lena, who.omar]);
  const communications = await aGroup(world, "Communications", [world.people.jonas]);
  const seniors = await aGroup(world, "Seniors", [who.sasha]);
  await aRule(world, [
    { groupId: lawyers.id, needs: "all" },
    { groupId: communications.id, needs: "any" },
  ]);
  await changeReviewSettings(admin, { ...(await loadReviewSettings(world.db)), escalationGroupId: seniors.id });
});
afterAll(async () => {
  await worker?.kill();
  await box.stop();
});

it("goes from all of Legal, one of them on leave, to Communications: each mail arrives once, though the worker is killed twice", {
  timeout: 240_000,
}, async () => {
  const { jonas, hester, mara } = world.people;
  const { lena, omar, sasha } = who;

  // The worker dies while the mail server has heard of nothing yet.
  await setDeputy(world.ctx(omar), { deputyId: hester.id, from: "2026-03-02", until: "2026-03-06" });
  const { id } = await aDraft(world, { state: "IN_REVIEW" });
  await killWhileTheMailServerHangsAt("sender");
  expect(box.mails).toEqual([]);
  await laterBy(11, "deliver-late");
  await arrived([hester, "You stand in for a colleague"], [lena, WAITS], [omar, WAITS], [hester, WAITS]);

  // One says yes; what she can still take back is nobody's yes yet.
  await decide(world, lena, id);
  await laterBy(1, "settle-decisions");
  await vi.waitFor(async () => expect(await yesses(id)).toEqual([[lena.id, lena.id]]), PATIENCE);

  // Half the time is over, and the worker dies when the mail server has the mail but hasn't said so.
  await at("2026-03-02T10:00:00Z");
  await ask("watch-deadlines");
  await killWhileTheMailServerHangsAt("end");
  await laterBy(11, "deliver-late");
  await arrived([omar, "Half the time is over"], [hester, "Half the time is over"]);

  await at("2026-03-02T11:00:00Z");
  await ask("watch-deadlines");
  await ask("watch-deadlines");
  await arrived([omar, OVERDUE], [hester, OVERDUE], [sasha, OVERDUE]);

  // The deputy's yes counts for whom she stands in for, and the next are asked.
  await decide(world, hester, id);
  await laterBy(1, "settle-decisions");
  await arrived([jonas, WAITS]);
  expect(await yesses(id)).toContainEqual([omar.id, hester.id]);
  await decide(world, jonas, id);
  await laterBy(1, "settle-decisions");
  await arrived([mara, "Your draft was approved"]);

  // The nets under all of it find nothing left.
  await laterBy(60, "deliver-late");
  await ask("watch-deadlines");
  await vi.waitFor(async () => expect(await openJobs()).toBe(0), PATIENCE);
  expect(await world.db.delivery.count({ where: { state: { not: "sent" } } })).toBe(0);
  expect(box.mails).toHaveLength(expected.length);
  const ids = box.mails.map(({ messageId }) => messageId);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { raw } of box.mails) expect(raw).not.toContain("Penhallow");
  expect(TEXTS.review).toContain("Penhallow");
  expect((await world.db.draft.findUniqueOrThrow({ where: { id } })).state).toBe("APPROVED");
  expect((await entriesOf(world, id)).map(({ summary }) => summary).join("\n")).toMatch(
    /Hester Quayle said yes.*standing in for Omar Haddad/,
  );
});

const WAITS = "A draft waits for you";
const OVERDUE = "A draft is overdue";
const expected: string[] = [];

/** These mails are in the mail server's hands, besides those expected before, and no other. */
async function arrived(...mails: [Person, string][]): Promise<void> {
  expected.push(...mails.map(([person, subject]) => `${person.email}: ${subject}`));
  const seen = () => box.mails.map(({ to, subject }) => `${to}: ${subject}`).toSorted();
  await vi.waitFor(() => expect(seen()).toEqual(expected.toSorted()), PATIENCE);
}

async function killWhileTheMailServerHangsAt(place: "sender" | "end"): Promise<void> {
  const before = box.hanging;
  box.hangsAt = place;
  worker ??= await startWorkerAt(world.clock.now());
  await vi.waitFor(() => expect(box.hanging).toBeGreaterThan(before), PATIENCE);
  await worker.kill();
  worker = null;
  box.hangsAt = null;
}

/** Lets minutes pass, by the worker's clock too; a new worker is started where the last was killed. Then a job is due. */
async function laterBy(minutes: number, due: JobName): Promise<void> {
  world.clock.pass(minutes);
  worker ??= await startWorkerAt(world.clock.now());
  await worker.set(world.clock.now());
  await ask(due);
}

async function at(moment: string): Promise<void> {
  world.clock.set(moment);
  await worker?.set(world.clock.now());
}

/** What the schedule asks for every few minutes of the machine's own clock. */
const ask = (name: JobName) => transact(world.db, (tx) => enqueue(tx, name, {} as never));

async function yesses(draftId: string): Promise<string[][]> {
  const rows = await world.db.stageApproval.findMany({ where: { stage: { draftId } }, orderBy: { at: "asc" } });
  return rows.map(({ personId, byId }) => [personId, byId]);
}

async function openJobs(): Promise<number> {
  const [row] = await world.db.$queryRaw<{ count: bigint }[]>`
    SELECT count(*) FROM pgboss.job WHERE name IN ('deliver-late', 'watch-deadlines') AND state IN ('created', 'active')`;
  return Number(row?.count);
}
