import type { DetectionContext, Evidence, Finding, Tag } from "./contract.ts";
import type { Document } from "./document.ts";
import type { GivenValues, ReasonCode } from "./reasons.ts";

/** A finding in the making: its span is a place in the canonical text, and it does not know its detector. */
export interface Candidate {
  start: number;
  end: number;
  category: Finding["category"];
  entity: Finding["entity"];
  tag: Tag;
  confidence: number;
  why: Evidence[];
  /** What the organisation itself wants to read there; else the engine says it, in the language of the text. */
  replacement?: string | null;
}

/** A text, and what must be known of the organisation for it. */
export type Example = string | { text: string; context: Partial<DetectionContext> };

export interface Detector {
  id: string;
  detect: (document: Document) => Candidate[];
  examples: {
    /** Texts in which this detector must find something. */
    match: readonly Example[];
    /** Look-alikes in which it must find nothing. */
    pass: readonly Example[];
  };
}

export function evidence<Code extends ReasonCode>(
  kind: Evidence["kind"],
  code: Code,
  ...[values]: GivenValues<Code>
): Evidence {
  return values === undefined ? { kind, code } : { kind, code, values };
}
