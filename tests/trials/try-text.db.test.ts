import { beforeAll, expect, it } from "vitest";
import { tryText } from "../../server/trials/commands/try-text.ts";
import { entriesOf, typesAdded } from "../support/entries.ts";
import { makeWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

const TEXT = "Dinner with Penhallow Foods, and 𝗟𝗮𝗻𝘁𝗲𝗿𝗻𝗳𝗶𝘀𝗵 is over.";

it("shows an admin what the engine reads and finds, with the reasons, and keeps only that it was tried", async () => {
  const tried = () => tryText(world.ctx(world.people.amira), { text: TEXT, surface: "post" });
  const { canonical, findings } = await tried();
  expect(canonical).toBe("Dinner with Penhallow Foods, and Lanternfish is over.");
  expect(findings.map(({ start, end, ruleId }) => `${ruleId} ${TEXT.slice(start, end)}`)).toEqual([
    "CLI-01 Penhallow Foods",
    "COM-01 𝗟𝗮𝗻𝘁𝗲𝗿𝗻𝗳𝗶𝘀𝗵",
  ]);
  expect(findings.every(({ why }) => why.length > 0)).toBe(true);
  expect(await typesAdded(world, tried)).toEqual(["detection.tried"]);
  expect(await world.db.draft.count()).toBe(0);
  const kept = (await entriesOf(world)).filter(({ type }) => type === "detection.tried");
  expect(JSON.stringify(kept)).not.toMatch(/penhallow|lanternfish|dinner/i);
});
