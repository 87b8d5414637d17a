import { beforeAll, describe, expect, it } from "vitest";
import { errorForLog } from "../../server/error-for-log.ts";
import { send } from "../support/call.ts";
import { asOwner } from "../support/database.ts";
import { aDraft, TEXTS } from "../support/make.ts";
import { makeWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

const asMara = (path: string, body: string, batch = false) => send(world, world.people.mara, path, body, { batch });
const json = (input: unknown) => JSON.stringify({ json: input });

/** Nothing of how the house is built: no file, no stack, no table, no tool. */
function expectNoInternals(text: string): void {
  expect(text).not.toMatch(/prisma|postgres|select |insert |\.ts\b|node_modules|\bat \w+ \(|stack|column|relation/i);
}

describe("a body that can't be read is refused", () => {
  it.each([
    ["no JSON", "{not json"],
    ["cut off", '{"json":{"surface":"po'],
    ["nothing", ""],
    ["a number", "1"],
    ["null", "null"],
    ["a list", "[]"],
    ["a type nobody registered", '{"json":{"surface":"post"},"meta":{"values":{"surface":[["custom","Nothing"]]}}}'],
    ["notes that aren't any", '{"json":{"surface":"post"},"meta":{"values":"nonsense"}}'],
    ["notes about the prototype", '{"json":{"surface":"post"},"meta":{"values":{"__proto__.isAdmin":["Date"]}}}'],
    ["a prototype as a field", '{"json":{"surface":"post","__proto__":{"isAdmin":true},"constructor":1}}'],
    ["a surface nobody knows", json({ surface: "fax" })],
  ])("%s", async (_, body) => {
    const { status, error, text } = await asMara("drafts.create", body);
    expect(status, text).toBe(400);
    expect(error?.data.code).toBe("BAD_REQUEST");
    expectNoInternals(text);
    expect(({} as Record<string, unknown>).isAdmin).toBeUndefined();
  });

  it("and too large a one before it is read", async () => {
    const { status, text } = await asMara("drafts.check", `{"json":{"text":"${"x".repeat(4_000_001)}"}}`);
    expect(status).toBe(413);
    expect(text).toContain("too large");
  });

  it("and a text of a megabyte, naming the field", async () => {
    const draft = await aDraft(world);
    const { status, error } = await asMara(
      "drafts.save",
      json({ draftId: draft.id, version: 1, text: "x".repeat(1e6) }),
    );
    expect(status).toBe(400);
    expect(Object.keys(error?.data.fields ?? {})).toEqual(["text"]);
  });

  it("and a batch of more than ten, of which none is done", async () => {
    const path = Array(11).fill("drafts.create").join(",");
    const body = JSON.stringify(
      Object.fromEntries(Array.from({ length: 11 }, (_, at) => [at, { json: { surface: "post" } }])),
    );
    const before = await world.db.draft.count();
    const { status } = await asMara(path, body, true);
    expect(status).toBe(400);
    expect(await world.db.draft.count()).toBe(before);
  });

  it("and a procedure that doesn't exist", async () => {
    for (const path of ["drafts.destroy", "__proto__", "constructor", "drafts", "drafts.create.toString"]) {
      const { status } = await asMara(path, json({}));
      expect(status, path).toBe(404);
    }
  });
});

describe("a text of any signs is a text", () => {
  it.each([
    ["HTML", `<script>alert(1)</script><img src=x onerror=alert(1)></script>`],
    ["signs from right to left", "\u202Eabc\u202C \u0627\u0644\u0633\u0644\u0627\u0645"],
    ["10,000 combining marks", `e${"\u0301".repeat(10_000)}`],
    ["signs of no width", "Pen\u200Bhal\u00ADlow"],
    ["a family and a flag", "👩‍👩‍👧‍👦🏴󠁧󠁢󠁷󠁬󠁳󠁿"],
  ])("saved as it is: %s", async (_, text) => {
    const draft = await aDraft(world, { surface: "article" });
    const { status } = await asMara("drafts.save", json({ draftId: draft.id, version: 1, text }));
    expect(status).toBe(200);
    expect((await world.db.draft.findUniqueOrThrow({ where: { id: draft.id } })).text).toBe(text);
  });

  it.each([
    ["NUL", "a\0b", "a\uFFFDb"],
    ["a lone surrogate", "a\uD83Db", "a\uFFFDb"],
  ])("except what can't be stored, which keeps its place: %s", async (_, text, kept) => {
    const draft = await aDraft(world);
    const { status } = await asMara("drafts.submit", json({ draftId: draft.id, version: 1, text }));
    expect(status).toBe(200);
    expect((await world.db.revision.findFirstOrThrow({ where: { draftId: draft.id } })).text).toBe(kept);
  });
});

describe("what is told", () => {
  it("of a refusal: its sentence and its code, none of its details", async () => {
    const { error, text } = await asMara("drafts.copy", json({ draftId: "drf_nowhere" }));
    expect(error).toMatchObject({
      message: "We couldn't find that draft.",
      data: { code: "NOT_FOUND", reason: "draft.not_found", requestId: "7F3K7F3K" },
    });
    expect(text).not.toContain("drf_nowhere");
  });

  it("of a bug: the way to find it again, and nothing else", async () => {
    await asOwner("alter table draft rename to draft_elsewhere");
    try {
      const { status, error, text } = await asMara("drafts.create", json({ surface: "post" }));
      expect(status).toBe(500);
      expect(error?.message).toBe("Something went wrong on our side. If you tell us, mention 7F3K7F3K.");
      expectNoInternals(text);
    } finally {
      await asOwner("alter table draft_elsewhere rename to draft");
    }
  });

  it("of too many calls: to wait, and how many are too many is counted in the database", async () => {
    const key = `change:${world.people.henrik.id}`;
    await asOwner(`insert into rate_limit (key, points, expire) values ('${key}', 60, now() + interval '1 minute')`);
    const { status, error } = await send(world, world.people.henrik, "drafts.create", json({ surface: "post" }));
    expect(status).toBe(429);
    expect(error?.message).toMatch(/^That's a lot/);
  });
});

it("keeps the words of a draft out of the log of the process, also when something goes wrong", async () => {
  const wrong = { version: "one" } as unknown as { version: number };
  const broken = world.db.draft.updateMany({ where: { id: "x", ...wrong }, data: { text: TEXTS.review } });
  const error = await broken.catch((thrown: Error) => thrown);
  expect(String(error)).toContain("Penhallow");
  const kept = errorForLog(new Error("a procedure failed", { cause: error }));
  expect(JSON.stringify(kept)).not.toContain("Penhallow");
  expect(kept).toMatchObject({
    message: "a procedure failed",
    cause: { type: "PrismaClientValidationError", message: expect.stringMatching(/^Argument `version`/) },
  });
});
