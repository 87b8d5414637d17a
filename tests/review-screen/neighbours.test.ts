import { describe, expect, it } from "vitest";
import { neighboursOf } from "#components/review/neighbours.ts";

const free = { claimedBy: null };
const rows = [
  { id: "one", ...free },
  { id: "two", claimedBy: { name: "Hester Quayle", isMe: false } },
  { id: "three", claimedBy: { name: "Jonas Keller", isMe: true } },
  { id: "four", ...free },
];

describe("the drafts beside the open one", () => {
  it.each([
    ["one", { next: "three", previous: null }],
    ["three", { next: "four", previous: "one" }],
    ["four", { next: "one", previous: "three" }],
  ])("of %s pass over what a colleague is reviewing, and go on from the top at the end", (openId, expected) => {
    expect(neighboursOf(rows, openId)).toEqual(expected);
  });

  it("are the list's own where the open one isn't in it", () => {
    expect(neighboursOf(rows, "elsewhere")).toEqual({ next: "one", previous: null });
    expect(neighboursOf(rows, null)).toEqual({ next: "one", previous: null });
  });

  it("are none where nothing else is free", () => {
    expect(neighboursOf(rows.slice(0, 2), "one")).toEqual({ next: null, previous: null });
    expect(neighboursOf([], "one")).toEqual({ next: null, previous: null });
  });
});
