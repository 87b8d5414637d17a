import { expect, it } from "vitest";
import { usualWait } from "../../server/drafts/usual-wait.ts";

const DAY = 480;

it.each([
  ["nothing of four", [10, 10, 10, 10], null],
  ["five minutes at the least", [0, 0, 0, 1, 200], { count: 5, unit: "minutes" }],
  ["minutes by fives", [17, 18, 18, 900, 900], { count: 20, unit: "minutes" }],
  ["an hour", [1, 2, 58, 70, 4_000], { count: 1, unit: "hours" }],
  ["hours, whatever the slowest took", [100, 110, 120, 130, 9_999], { count: 2, unit: "hours" }],
  ["days from a day and a half on", [10, 720, 900, 900, 900], { count: 2, unit: "days" }],
] as const)("says %s", (_, minutes, said) => {
  expect(usualWait(minutes, DAY)).toEqual(said);
});
