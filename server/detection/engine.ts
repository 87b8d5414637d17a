import type { DetectionContext, Finding } from "./contract.ts";
import type { Candidate } from "./detector.ts";
import { DETECTORS } from "./detectors/index.ts";
import { type Document, readDocument } from "./document.ts";
import { fixOf } from "./fixes/fix-of.ts";
import { toSource, trimSpan } from "./normalise/view.ts";
import { leaveToRules } from "./steps/leave-to-rules.ts";
import { inOrder } from "./steps/order.ts";
import { withoutOverlaps } from "./steps/overlap.ts";
import { SpanIndex } from "./steps/span-index.ts";
import { suppress } from "./steps/suppress.ts";

/** Stored with every check, so that a verdict can be explained by the engine that led to it. */
export const ENGINE_VERSION = "1.2.0";

/** A name in the text which by itself is no finding: of an organisation, a product or a place. Offsets as in a finding. */
export interface Mention {
  start: number;
  end: number;
  entity: Finding["entity"];
  confidence: number;
}

/** Finds what a draft should not say without thought. Same input, same output; findings come by place. */
export function detect(text: string, context: DetectionContext): Finding[] {
  return read(text, context).findings;
}

/** The findings, and what else is named, for whoever works on names rather than on drafts. */
export function read(text: string, context: DetectionContext): { findings: Finding[]; mentions: Mention[] } {
  const document = readDocument(text, context);
  const found = DETECTORS.flatMap((detector) =>
    detector.detect(document).map((candidate) => ({
      ...candidate,
      ...(candidate.entity === null ? trimSpan(document.text, candidate) : null),
      detector: detector.id,
    })),
  );
  const kept = withoutOverlaps(leaveToRules(suppress(document, found)));
  const findings = inOrder(
    kept.map((candidate) => ({
      ...candidate,
      replacement: fixOf(document, candidate),
      ...toSource(document.plain, candidate),
    })),
  );
  return { findings, mentions: mentionsBeside(document, kept) };
}

function mentionsBeside(document: Document, kept: readonly Candidate[]): Mention[] {
  const entities = new SpanIndex<Candidate>();
  for (const candidate of kept) if (candidate.entity !== null) entities.add(candidate);
  return document.names
    .filter((name) => name.kind !== "PERSON" && !entities.some(name, () => true))
    .map((name) => ({ ...toSource(document.plain, name), entity: name.kind, confidence: name.chance }));
}
