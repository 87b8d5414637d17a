import { describe, expect, it } from "vitest";
import type { Example } from "../../server/detection/detector.ts";
import { exampleOrganisation } from "../../server/detection/detectors/example-organisation.ts";
import { DETECTORS } from "../../server/detection/detectors/index.ts";
import { detect } from "../../server/detection/engine.ts";
import { inContext } from "./in-context.ts";

function found(id: string, example: Example): string[] {
  const text = typeof example === "string" ? example : example.text;
  const context = typeof example === "string" ? { organisation: exampleOrganisation } : example.context;
  return detect(text, inContext(context))
    .filter((finding) => finding.detector === id)
    .map((finding) => `${finding.category}: ${text.slice(finding.start, finding.end)}`);
}

describe.each(DETECTORS)("$id", (detector) => {
  it("says what it finds and what it leaves alone", () => {
    expect(detector.examples.match.length).toBeGreaterThan(0);
    expect(detector.examples.pass.length).toBeGreaterThan(0);
  });

  it.each(detector.examples.match.map((example) => ({ example })))("finds $example", ({ example }) => {
    expect(found(detector.id, example)).not.toEqual([]);
  });

  it.each(detector.examples.pass.map((example) => ({ example })))("leaves alone $example", ({ example }) => {
    expect(found(detector.id, example)).toEqual([]);
  });
});
