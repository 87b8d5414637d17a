import { describe, expect, it } from "vitest";
import { readReviewView } from "#components/review/review-view.ts";
import type { DecisionView } from "#server/drafts/contract.ts";

const decision: DecisionView = {
  kind: "ask_for_changes",
  reviewerName: "Jonas Keller",
  reasonRules: [],
  note: "Leave out the name.",
  createdAt: new Date("2026-11-20T09:00:00Z"),
};
const first = { number: 1, decision: null };
const second = { number: 2, decision: null };
const third = { number: 3, decision: null };
const decidedFirst = { number: 1, decision };

describe("what a reviewer sees of a draft at first", () => {
  it("is the text of a draft sent for the first time", () => {
    expect(readReviewView({}, [first])).toEqual({ view: "text", before: null });
  });

  it("is what changed since the revision last decided, even if others were sent in between", () => {
    expect(readReviewView({}, [third, second, decidedFirst])).toEqual({ view: "changes", before: decidedFirst });
  });

  it("is the text where no revision was decided, with the one before to compare", () => {
    expect(readReviewView({}, [second, first])).toEqual({ view: "text", before: first });
  });

  it("is the text of a decided draft, which has nothing to compare its decision with", () => {
    expect(readReviewView({}, [decidedFirst])).toEqual({ view: "text", before: null });
  });
});

describe("what a reviewer has opened before", () => {
  it("is what the latest is compared with, before what was decided", () => {
    expect(readReviewView({}, [third, second, decidedFirst], 2)).toEqual({ view: "changes", before: second });
    expect(readReviewView({ from: "1" }, [third, second, decidedFirst], 2).before).toBe(decidedFirst);
  });

  it("counts for nothing where it is the latest itself, or may not be read any more", () => {
    for (const seen of [3, 9, null])
      expect(readReviewView({}, [third, second, decidedFirst], seen)).toEqual({
        view: "changes",
        before: decidedFirst,
      });
  });
});

describe("what the address asks for", () => {
  it("goes before", () => {
    expect(readReviewView({ view: "text" }, [second, decidedFirst]).view).toBe("text");
    expect(readReviewView({ view: "history" }, [first]).view).toBe("history");
    expect(readReviewView({ view: "changes", from: "2" }, [third, second, decidedFirst])).toEqual({
      view: "changes",
      before: second,
    });
  });

  it.each([{ view: "everything" }, { from: "99" }, { from: "3" }, { view: ["text", "history"] }])(
    "counts for nothing when it can't be shown: %j",
    (params) => {
      expect(readReviewView(params, [third, second, decidedFirst])).toEqual({ view: "changes", before: decidedFirst });
    },
  );

  it("shows the text where changes are asked for and there are none", () => {
    expect(readReviewView({ view: "changes", from: "1" }, [first])).toEqual({ view: "text", before: null });
  });
});
