import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../server/detection/contract.ts";
import { exampleOrganisation } from "../../server/detection/detectors/example-organisation.ts";
import { DETECTORS } from "../../server/detection/detectors/index.ts";
import { detect } from "../../server/detection/engine.ts";
import { inContext } from "./in-context.ts";

/** Says nothing about anybody, and is far away. */
const FAR = `\n\n${"Walking in the rain is good for thinking about nothing at all.\n\n".repeat(12)}`;

const examples = DETECTORS.flatMap(({ examples: { match, pass } }) => [...match, ...pass]);

function places(text: string, until: number, context = inContext({ organisation: exampleOrganisation })): string[] {
  return (
    detect(text, context)
      // The model of names reads how a whole text uses capitals, so a name may become surer.
      .filter((one: Finding) => one.start < until && !one.why.some(({ kind }) => kind === "model"))
      .map(({ start, end, category, detector }) => `${start}-${end} ${category} ${detector}`)
  );
}

describe("what is found in a text", () => {
  it("does not change when something irrelevant is appended far away", () => {
    fc.assert(
      fc.property(fc.constantFrom(...examples), (example) => {
        const text = typeof example === "string" ? example : example.text;
        const context = inContext(
          typeof example === "string" ? { organisation: exampleOrganisation } : example.context,
        );
        expect(places(`${text}${FAR}`, text.length, context)).toEqual(places(text, text.length, context));
      }),
      { numRuns: 120 },
    );
  });
});
