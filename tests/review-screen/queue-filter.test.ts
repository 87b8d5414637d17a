import { describe, expect, it } from "vitest";
import { filterIn, isFiltered, queueHref, reviewHref } from "#components/review/queue-address.ts";
import { readQueueFilter } from "#components/review/queue-filter.ts";

describe("the queue's address", () => {
  it("takes the choices a form sends, and its empty ones as none", () => {
    expect(readQueueFilter({ severity: "high", surface: "", department: "Public sector", claim: "" })).toEqual({
      severity: "high",
      department: "Public sector",
    });
  });

  it.each([
    ["a severity nobody knows", { severity: "huge" }],
    ["a surface nobody knows", { surface: "myspace" }],
    ["a department of a novel's length", { department: "x".repeat(121) }],
    ["a cursor that is none", { cursor: "x".repeat(301) }],
    ["something else altogether", { utm_source: "mail" }],
  ])("shows the whole queue for %s", (_, params) => {
    const filter = readQueueFilter(params);
    expect(isFiltered(filter)).toBe(false);
    expect(queueHref(filter)).toBe("/queue");
  });

  it("gives back the filter it was made from", () => {
    const filter = { severity: "critical", department: "R&D, Cork", cursor: "WzEsMl0" } as const;
    const address = new URL(queueHref(filter), "https://example.org");
    expect(readQueueFilter(Object.fromEntries(address.searchParams))).toEqual(filter);
    expect(filterIn(address.searchParams)).toEqual(filter);
  });

  it("stays in the address of a draft that is opened from it", () => {
    const address = new URL(
      reviewHref("drf_1", { view: "changes", from: 2, filter: { q: "Ostrava & Co" } }),
      "https://x",
    );
    expect(address.pathname).toBe("/queue/drf_1");
    expect(filterIn(address.searchParams)).toEqual({ q: "Ostrava & Co" });
    expect([address.searchParams.get("view"), address.searchParams.get("from")]).toEqual(["changes", "2"]);
  });

  it("leaves nothing out on a further page", () => {
    expect(isFiltered({ cursor: "WzEsMl0" })).toBe(false);
    expect(isFiltered({ cursor: "WzEsMl0", claim: "free" })).toBe(true);
  });
});
