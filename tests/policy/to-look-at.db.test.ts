import { beforeAll, expect, it } from "vitest";
import { beginPolicy, saveRule } from "../../server/policy/commands/save-policy.ts";
import { addSuppression, endSuppression } from "../../server/policy/commands/suppress-phrase.ts";
import { DAY_ONE_POLICY } from "../../server/policy/pack/day-one.ts";
import { loadToLookAt } from "../../server/policy/queries/to-look-at.ts";
import { printRule } from "../../server/policy/rule-text.ts";
import { makeWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

const owner = () => world.ctx(world.people.amira);
const toLookAt = () => loadToLookAt(world.db, world.clock.now());
const overdue = async () => (await toLookAt()).rules.map(({ id }) => id);

it("tells the owner of rules whose fact is overdue, from the day after, until somebody has looked at it again", async () => {
  world.clock.set("2027-01-31T20:00:00Z");
  expect(await overdue()).toEqual([]);
  world.clock.set("2027-02-01T08:00:00Z");
  const due = DAY_ONE_POLICY.rules.filter(({ mode, recheckBy }) => mode !== "off" && recheckBy === "2027-01-31");
  expect(due.length).toBeGreaterThan(1);
  expect(await overdue()).toEqual(due.map(({ id }) => id));
  const [first, ...others] = due;
  if (first === undefined) throw new Error("some rule is overdue");
  const { version } = await beginPolicy(owner());
  const text = printRule({ ...first, recheckBy: "2028-01-31" });
  expect(await saveRule(owner(), { version, ruleId: first.id, text })).toMatchObject({ isSaved: true });
  expect(await overdue()).toEqual(others.map(({ id }) => id));
});

it("tells of phrases whose day is over, until they are put back", async () => {
  const phrase = { phrase: "Ostrava", ruleId: null, reason: "A town.", until: "2027-02-10" };
  const { suppressionId } = await addSuppression(owner(), phrase);
  expect((await toLookAt()).expiredPhrases).toBe(0);
  world.clock.set("2027-02-11T08:00:00Z");
  expect((await toLookAt()).expiredPhrases).toBe(1);
  await endSuppression(owner(), { suppressionId });
  expect((await toLookAt()).expiredPhrases).toBe(0);
});
