import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { callByPath, codeOf } from "../support/call.ts";
import { asOwner } from "../support/database.ts";
import { aDraft, latestRevision } from "../support/make.ts";
import { makeWorld, type Person, type World } from "../support/world.ts";
import { type Ids, inputsWith, PATHS, UNKNOWN } from "./inputs.ts";

/** Values that a form never sends and anybody can. */
const HOSTILE: Record<string, unknown> = {
  NUL: "a\0b",
  "a lone surrogate": "a\uD800b",
  "text written from right to left": "\u202Etxet\u202C",
  "10,000 combining marks": `e${"\u0301".repeat(10_000)}`,
  HTML: "<script>alert(1)</script>",
  SQL: "'; DROP TABLE draft; --%_\\",
  "a megabyte": "x".repeat(1_000_000),
  "nothing but spaces": "   ",
  "an empty word": "",
  "a number beyond the column": 9_007_199_254_740_991,
  "a number of 33 bits": 2_147_483_648,
  "a fraction": 1.5,
  "a negative number": -1,
  "not a number": Number.NaN,
  null: null,
  "a list": [[]],
  "an object": { $ne: null, __proto__: { isAdmin: true } },
  "a year nobody reckons with": "0000-01-01",
  "the last day there is": "9999-12-31",
  "a place in no list": Buffer.from(JSON.stringify(["2026-11-23T09:00:00.000Z", "nowhere\0"])).toString("base64url"),
  "a place before all time": Buffer.from(JSON.stringify(["0000-01-01T00:00:00.000Z", "x"])).toString("base64url"),
  "a place in the queue beyond the column": Buffer.from(
    JSON.stringify([9_007_199_254_740_991, "2026-11-23T09:00:00.000Z", "x"]),
  ).toString("base64url"),
};

let world: World;
let real: Ids;
beforeAll(async () => {
  world = await makeWorld();
  const draft = await aDraft(world, { state: "IN_REVIEW" });
  const entry = await world.db.directoryEntry.findFirstOrThrow({ where: { name: "Lanternfish" } });
  const { id: revisionId } = await latestRevision(world, draft.id);
  real = { draftId: draft.id, revisionId, personId: world.people.henrik.id, entryId: entry.id };
});

/** Limits would answer in the procedures' place: they are counted away between the tests. */
beforeEach(() => asOwner("delete from rate_limit"));

describe.each(PATHS)("%s", (path) => {
  it("answers for itself, whatever stands in its fields", async () => {
    for (const value of Object.values(HOSTILE)) {
      for (const spoilt of [...spoiltIn(inputsWith(real)[path], value), value]) {
        const code = await codeOf(callByPath(world, personFor(path), path, spoilt));
        expect(code, JSON.stringify(spoilt)?.slice(0, 300)).not.toBe("INTERNAL_SERVER_ERROR");
      }
      if (path.startsWith("directory.")) await asOwner("delete from rate_limit");
    }
  });

  it("refuses a field it doesn't know", async () => {
    const input = inputsWith(UNKNOWN)[path];
    if (input === undefined) return;
    expect(await codeOf(callByPath(world, personFor(path), path, { ...input, isAdmin: true }))).toBe("BAD_REQUEST");
  });
});

it("leaves the data as they were", async () => {
  expect(await world.db.draft.count({ where: { authorId: { not: world.people.mara.id } } })).toBe(0);
  expect(await world.db.person.count({ where: { id: world.people.henrik.id, isActive: true } })).toBe(1);
});

/** The input once for each of its fields, with that field spoilt; and with a cursor where lists have one. */
function spoiltIn(input: unknown, value: unknown): unknown[] {
  if (typeof input !== "object" || input === null) return [];
  const optional = { cursor: value };
  return [...Object.keys(input), ...Object.keys(optional)].map((key) => ({ ...input, [key]: value }));
}

function personFor(path: string): Person {
  const { mara, jonas, amira } = world.people;
  const isReviewers = /^(review|comments)\./.test(path) || /^routing\.(set|end)Deputy$/.test(path);
  return path.startsWith("drafts.") ? mara : isReviewers ? jonas : amira;
}
