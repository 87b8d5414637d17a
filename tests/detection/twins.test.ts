import { describe, expect, it } from "vitest";
import type { Finding } from "../../server/detection/contract.ts";
import { detect } from "../../server/detection/engine.ts";
import { TWINS, type Twins } from "./drafts/twins.ts";
import { inContext } from "./in-context.ts";

function routed(text: string, context: Twins["context"]): Finding[] {
  return detect(text, inContext(context)).filter(
    (one) => one.confidence >= 0.7 && one.category !== "protected_speech" && one.tag !== "public_client",
  );
}

describe("of two drafts alike", () => {
  it.each(TWINS)("is seen: $seen", ({ category, seen, context }) => {
    expect(routed(seen, context).map((one) => one.category)).toContain(category);
  });

  it.each(TWINS)("passes: $passes", ({ passes, context }) => {
    expect(routed(passes, context).map((one) => `${one.detector}: ${passes.slice(one.start, one.end)}`)).toEqual([]);
  });
});
