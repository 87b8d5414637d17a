import { describe, expect, it } from "vitest";
import { PLATFORMS } from "../../server/platforms/contract.ts";
import { listFacts } from "../../server/platforms/queries.ts";
import { LANGUAGES } from "../../server/shared/language.ts";
import { Surface } from "../../server/shared/surfaces.ts";

const read = new Date("2026-11-24T09:00:00Z");
const facts = listFacts("en", read);

it("knows something of every platform, and of every surface", () => {
  expect(PLATFORMS.filter((platform) => !facts.some((fact) => fact.platform === platform))).toEqual([]);
  expect(Surface.options.filter((surface) => !facts.some(({ surfaces }) => surfaces.includes(surface)))).toEqual([]);
});

describe.each(LANGUAGES)("in %s", (language) => {
  it.each(listFacts(language, read))("tells in at most three short sentences: $id", ({ text }) => {
    const sentences = text.split(/(?<=[.?])\s+(?=\p{Lu})/u);
    expect(sentences.length).toBeLessThanOrEqual(3);
    expect(text).toMatch(/^\p{Lu}.*\.$/u);
    expect(text).not.toContain("!");
  });
});

it.each(facts)("carries source, region and two days in the right order: $id", (fact) => {
  expect([fact.source, fact.region].every((words) => words.length > 1)).toBe(true);
  expect(fact.checkedOn < fact.recheckBy).toBe(true);
});

it("has one fact under each id", () => {
  expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
});

it("says so itself once the day for looking again is over, and not before", () => {
  const overdue = (day: string) => listFacts("en", new Date(`${day}T00:00:00Z`)).filter((fact) => fact.isOverdue);
  expect(overdue("2027-01-31")).toEqual([]);
  expect(overdue("2027-02-01").map(({ id }) => id)).toEqual(["linkedin-regulator"]);
  expect(overdue("2027-04-01").length).toBe(facts.length);
});
