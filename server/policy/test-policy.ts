import type { Organisation } from "../detection/contract.ts";
import { checkDocument } from "./check.ts";
import type { PolicyDocument } from "./contract.ts";
import { runExamples } from "./examples.ts";
import type { FailingExample, PolicyTest } from "./views.ts";
import { placeInPrinted } from "./yaml.ts";

/** Everything that can be said of a policy before it is published: what is wrong with it, and which examples fail. */
export function testPolicy(document: PolicyDocument, names: Organisation["directory"]): PolicyTest {
  const results = runExamples(document, names);
  return {
    problems: placeInPrinted(document, checkDocument(document)),
    failing: results
      .filter((result) => !result.isRight)
      .map(({ ruleId, kind, index, text }): FailingExample => ({ ruleId, kind, index, text })),
    examples: results.length,
  };
}
