import { createHash } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { copyDraft } from "../../server/drafts/commands/copy-draft.ts";
import { expireDrafts } from "../../server/drafts/commands/expire-drafts.ts";
import { publishDraft } from "../../server/drafts/commands/publish-draft.ts";
import { reopenDraft } from "../../server/drafts/commands/reopen-draft.ts";
import { withdrawDraft } from "../../server/drafts/commands/withdraw-draft.ts";
import { PublishDraft } from "../../server/drafts/contract.ts";
import { loadOwnDraft } from "../../server/drafts/queries.ts";
import { entriesOf, typesAdded } from "../support/entries.ts";
import { aDraft, type Made, POST_URL, sendDraft } from "../support/make.ts";
import { makeWorld, type World } from "../support/world.ts";

let made: Promise<World> | undefined;
let world: World;
beforeEach(async () => {
  made ??= makeWorld();
  world = await made;
  world.clock.set("2026-11-23T09:00:00Z");
});

const DAY = 24 * 60;
const copy = (draft: Made, author = draft.author) => copyDraft(world.ctx(author), { draftId: draft.id });
const publish = (draft: Made, author = draft.author) =>
  publishDraft(world.ctx(author), { draftId: draft.id, version: draft.version, url: POST_URL });
const expire = () => expireDrafts({ db: world.db, now: world.clock.now });
const seen = (draft: Made) => loadOwnDraft(world.db, world.ctx(draft.author).actor, draft.id, world.clock.now());

describe("copying", () => {
  it.each(["A café 👩🏽‍💻 ☀️ — “so” … \u00A0é", "One.\r\nTwo.\n\n\tThree.  ", "‮abc\u200D"])(
    "hands out exactly the text that was let pass, and its SHA-256: %j",
    async (text) => {
      const draft = await aDraft(world, { state: "CLEARED", text });
      const taken = await copy(draft);
      expect(taken.text).toBe(text);
      expect(taken.textHash).toBe(createHash("sha256").update(Buffer.from(text, "utf8")).digest("hex"));
    },
  );

  it("records each time the text was taken", async () => {
    const draft = await aDraft(world, { state: "APPROVED" });
    expect(await typesAdded(world, () => copy(draft))).toEqual(["draft.copied"]);
  });

  it.each(["EDITING", "IN_REVIEW", "CHANGES_REQUESTED", "REJECTED", "WITHDRAWN", "PUBLISHED"] as const)(
    "hands out nothing of a draft that is %s",
    async (state) => {
      await expect(copy(await aDraft(world, { state }))).rejects.toMatchObject({ code: "draft.not_possible_now" });
    },
  );

  it("hands out nothing once the time is over, even before anybody noticed", async () => {
    const draft = await aDraft(world, { state: "CLEARED" });
    world.clock.pass(7 * DAY);
    await copy(draft);
    world.clock.pass(1);
    await expect(copy(draft)).rejects.toMatchObject({ code: "draft.run_out" });
    await expire();
    await expect(copy(draft)).rejects.toMatchObject({ code: "draft.run_out" });
  });

  it("finds no draft that is somebody else's", async () => {
    const draft = await aDraft(world, { state: "CLEARED" });
    await expect(copy(draft, world.people.jonas)).rejects.toMatchObject({ code: "draft.not_found" });
  });
});

describe("saying where it was published", () => {
  it("keeps the address and closes the draft", async () => {
    const draft = await aDraft(world, { state: "APPROVED" });
    await publish(draft);
    expect(await seen(draft)).toMatchObject({ state: "PUBLISHED", publishedUrl: POST_URL, possible: [] });
  });

  it("refuses once the time is over, and at a version that isn't the latest", async () => {
    const draft = await aDraft(world, { state: "CLEARED" });
    await expect(publish({ ...draft, version: 1 })).rejects.toMatchObject({ code: "draft.changed_elsewhere" });
    world.clock.pass(7 * DAY + 1);
    await expect(publish(draft)).rejects.toMatchObject({ code: "draft.run_out" });
  });

  it("answers the same again as the first time, with one entry; another address is refused", async () => {
    const draft = await aDraft(world, { state: "APPROVED" });
    const first = await publish(draft);
    const added = await typesAdded(world, async () => expect(await publish(draft)).toEqual(first), draft.id);
    expect(added).toEqual([]);
    const { id: draftId, version } = draft;
    const elsewhere = publishDraft(world.ctx(draft.author), { draftId, version, url: `${POST_URL}1` });
    await expect(elsewhere).rejects.toMatchObject({ code: "draft.changed_elsewhere" });
  });

  it.each([
    "http://www.linkedin.com/feed/1",
    "javascript:alert(1)",
    "https://localhost/post",
    "https://intranet/post",
    "https://10.0.0.1/post",
    "https://[::1]/post",
    "https://mara:secret@www.linkedin.com/post",
    "linkedin.com/post",
    " ",
  ])("refuses what isn't a public address: %s", (url) => {
    expect(PublishDraft.safeParse({ draftId: "drf_x", version: 1, url }).success).toBe(false);
  });
});

it("takes a draft back once, though its author asks twice", async () => {
  const draft = await aDraft(world, { state: "IN_REVIEW" });
  const withdraw = () =>
    withdrawDraft(world.ctx(draft.author), { draftId: draft.id, version: draft.version, reason: "Not now." });
  const added = await typesAdded(
    world,
    async () => {
      const [one, two] = await Promise.all([withdraw(), withdraw()]);
      expect(two).toEqual(one);
    },
    draft.id,
  );
  expect(added).toEqual(["draft.withdrawn"]);
});

describe("running out", () => {
  it("ends a clearance past its time, once, with an entry by the system", async () => {
    const draft = await aDraft(world, { state: "CLEARED" });
    expect(await expire()).toBe(0);
    world.clock.pass(7 * DAY + 1);
    expect(await typesAdded(world, expire, draft.id)).toEqual(["draft.expired"]);
    expect(await typesAdded(world, expire, draft.id)).toEqual([]);
    expect(await seen(draft)).toMatchObject({ state: "EXPIRED" });
    expect((await entriesOf(world, draft.id)).at(-1)).toMatchObject({ actorId: null, actorName: "The system" });
  });

  it("is done by sending it again, where nobody had noticed: the same text gets new time", async () => {
    const draft = await aDraft(world, { state: "CLEARED" });
    world.clock.pass(7 * DAY + 1);
    const send = () => sendDraft(world, draft);
    expect(await typesAdded(world, send, draft.id)).toEqual(["draft.expired", "draft.cleared"]);
    const view = await seen(draft);
    expect(view).toMatchObject({ state: "CLEARED", possible: ["reopen", "publish"] });
    expect(view.validUntil).toEqual(new Date("2026-12-07T09:01:00Z"));
    expect(await typesAdded(world, send, draft.id)).toEqual([]);
  });

  it("leaves alone what its author opened at that moment", async () => {
    const draft = await aDraft(world, { state: "CLEARED" });
    world.clock.pass(8 * DAY);
    const reopen = reopenDraft(world.ctx(draft.author), { draftId: draft.id, version: draft.version });
    await Promise.all([reopen, expire()]).catch((error) =>
      expect(error).toMatchObject({ code: "draft.changed_elsewhere" }),
    );
    expect(["EDITING", "EXPIRED"]).toContain((await seen(draft)).state);
  });
});
