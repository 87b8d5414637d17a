import type { DetectionContext, Finding } from "./contract.ts";
import { DETECTORS } from "./detectors/index.ts";
import { readDocument } from "./document.ts";
import { toSource, trimSpan } from "./normalise/view.ts";
import { inOrder } from "./steps/order.ts";
import { withoutOverlaps } from "./steps/overlap.ts";
import { suppress } from "./steps/suppress.ts";

/** Stored with every check, so that a verdict can be explained by the engine that led to it. */
export const ENGINE_VERSION = "1.0.0";

/** Finds what a draft should not say without thought. Same input, same output; findings come by place. */
export function detect(text: string, context: DetectionContext): Finding[] {
  const document = readDocument(text, context);
  const found = DETECTORS.flatMap((detector) =>
    detector.detect(document).map((candidate) => ({
      ...candidate,
      ...(candidate.entity === null ? trimSpan(document.text, candidate) : null),
      detector: detector.id,
    })),
  );
  const kept = withoutOverlaps(suppress(document, found));
  return inOrder(kept.map((candidate) => ({ ...candidate, ...toSource(document.plain, candidate) })));
}
