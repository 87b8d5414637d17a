import { afterAll, beforeAll, expect, it } from "vitest";
import { env } from "../../server/env.ts";
import { makeMailer } from "../../server/notifications/adapters/mail.ts";
import { isOutside, postJson } from "../../server/notifications/adapters/post-json.ts";
import { changeNotices } from "../../server/notifications/commands/change-notices.ts";
import { deliver, type Outside } from "../../server/notifications/commands/deliver.ts";
import { deliverLate } from "../../server/notifications/commands/deliver-late.ts";
import { sendDigests } from "../../server/notifications/commands/send-digests.ts";
import { setWebhook } from "../../server/notifications/commands/set-webhook.ts";
import { testWebhook } from "../../server/notifications/commands/test-webhook.ts";
import { setDeputy } from "../../server/routing/commands/set-deputy.ts";
import { aGroup, aRule } from "../support/groups.ts";
import { type Mailbox, openMailbox } from "../support/mailbox.ts";
import { aDraft } from "../support/make.ts";
import { join, makeWorld, type Person, type World } from "../support/world.ts";

let box: Mailbox;
let world: World;
let lena: Person;
let omar: Person;
beforeAll(async () => {
  box = await openMailbox();
  // Before anything reads the environment: with a mail server set up, mail is written.
  process.env.SMTP_URL = box.url;
  world = await makeWorld();
  const admin = world.ctx(world.people.amira);
  lena = await join(admin, { name: "Lena Vogt", role: "REVIEWER", department: "Legal" });
  omar = await join(admin, { name: "Omar Haddad", role: "REVIEWER", department: "Legal" });
  const legal = await aGroup(world, "Legal", [lena, omar]);
  const communications = await aGroup(world, "Communications", [world.people.jonas]);
  await aRule(world, [
    { groupId: legal.id, needs: "all" },
    { groupId: communications.id, needs: "any" },
  ]);
  await setDeputy(world.ctx(omar), { deputyId: world.people.hester.id, from: "2026-11-23", until: "2026-11-27" });
});
afterAll(() => box.stop());

const outside = (): Outside => ({
  db: world.db,
  now: world.clock.now,
  mailer: makeMailer(env()),
  postJson,
  appUrl: env().APP_URL,
});
const waiting = () => world.db.delivery.findMany({ where: { state: "waiting" }, select: { id: true } });
/** An hour later nothing is on its way any more but what was lost. */
async function sweep(): Promise<void> {
  world.clock.pass(61);
  await deliverLate(outside());
}
const mailsTo = (person: Person, about: string) =>
  box.mails.filter(({ to, text }) => to === person.email && text?.includes(about)).map(({ subject }) => subject);

it("waits for a mail server that is down, and sends once it is back", async () => {
  const draft = await aDraft(world, { state: "IN_REVIEW" });
  box.isDown = true;
  const [first] = await waiting();
  await expect(deliver(outside(), { deliveryId: first?.id ?? "" })).rejects.toThrow("down for an hour");
  expect(mailsTo(lena, draft.id)).toEqual([]);
  box.isDown = false;
  await sweep();
  await Promise.all([sweep(), sweep()]);
  expect(mailsTo(lena, draft.id)).toEqual(["A draft waits for you"]);
});

it("tells as each person has chosen: not at all by mail, once a day, or after the quiet hours", async () => {
  const usual = { choices: [], quietFrom: null, quietUntil: null, isDigest: false };
  const off = { event: "waits", channel: "email", isOn: false } as const;
  await changeNotices(world.ctx(lena), { ...usual, choices: [off] });
  await changeNotices(world.ctx(omar), { ...usual, isDigest: true });
  await changeNotices(world.ctx(world.people.hester), { ...usual, quietFrom: 8 * 60, quietUntil: 20 * 60 });
  world.clock.set("2026-11-24T09:00:00Z");
  const drafts = [await aDraft(world, { state: "IN_REVIEW" }), await aDraft(world, { state: "IN_REVIEW" })];
  const [one = drafts[0]] = drafts;
  const about = one?.id ?? "";
  await sweep();
  expect(mailsTo(lena, about)).toEqual([]);
  expect(mailsTo(world.people.hester, about)).toEqual([]);
  world.clock.set("2026-11-24T20:11:00Z");
  await deliverLate(outside());
  expect(mailsTo(world.people.hester, about)).toEqual(["A draft waits for you"]);
  world.clock.set("2026-11-25T08:00:00Z");
  await sendDigests(outside());
  await sendDigests(outside());
  const digests = box.mails.filter(({ to, subject }) => to === omar.email && subject?.startsWith("What happened"));
  expect(digests).toHaveLength(1);
  expect(digests[0]?.text?.match(/sent a comment for review/g)).toHaveLength(2);
});

it("writes to a group's chat, and never to an address inside the house", async () => {
  const group = await aGroup(world, "Chatty", [world.people.jonas]);
  const url = "https://hooks.chat.example/T1/B2";
  await setWebhook(world.ctx(world.people.amira), { groupId: group.id, webhook: { kind: "slack", url } });
  await aRule(world, [{ groupId: group.id, needs: "any" }], { surfaces: ["post"] }, 0);
  const { id } = await aDraft(world, { surface: "post", state: "IN_REVIEW" });
  const posted: unknown[] = [];
  world.clock.pass(61);
  await deliverLate({ ...outside(), postJson: async (to, body) => void posted.push([to, body]) });
  expect(posted).toEqual([[url, { text: expect.stringContaining(`/queue/${id}`) }]]);
  const tried: unknown[] = [];
  const asAdmin = world.ctx(world.people.amira);
  await testWebhook(asAdmin, { groupId: group.id }, async (to) => void tried.push(to));
  expect(tried).toEqual([url]);
  const refusing = async () => Promise.reject(new Error("the webhook answered 404"));
  await expect(testWebhook(asAdmin, { groupId: group.id }, refusing)).rejects.toMatchObject({
    code: "routing.chat_failed",
  });
  await setWebhook(asAdmin, { groupId: group.id, webhook: null });
  await expect(testWebhook(asAdmin, { groupId: group.id })).rejects.toMatchObject({ code: "routing.no_chat" });
  for (const inside of ["127.0.0.1", "10.1.2.3", "169.254.169.254", "192.168.1.1", "::1", "::ffff:10.0.0.1", "fd00::1"])
    expect(isOutside(inside)).toBe(false);
  expect(isOutside("93.184.215.14")).toBe(true);
  await expect(postJson("https://localhost/x", {})).rejects.toThrow("isn't one outside");
});
