import type { Organisation } from "../../detection/contract.ts";
import type { PolicyInForce } from "../../policy/contract.ts";
import { needsPerson } from "../../policy/rank.ts";
import { COMPROMISE_LABELS, compromiseSpans } from "./compromise.ts";
import type { Annotated } from "./corpus.ts";
import type { Passage } from "./expertise.ts";

import { judgeText } from "./judge-text.ts";
import { patternSpans } from "./patterns.ts";
import { type LabelledSpan, spansOf } from "./spans.ts";

/** What was found in one document, by us and by the peer of each label. */
export interface Measured {
  ours: LabelledSpan[];
  peer: LabelledSpan[];
  /** Everything the author is shown, and what of it brings the text before a person. */
  shown: Passage[];
  asking: Passage[];
}

/** Reads a document as the commands read a line: at full recall, of an organisation that is told or unknown. */
export function measure({ text, lang }: Annotated, { organisation, policy }: MeasuredWith): Measured {
  const judged = judgeText({ text, surface: "post", language: lang ?? null }, organisation, policy);
  return {
    ours: spansOf(text, [...judged.found, ...judged.mentions]),
    peer: [...compromiseSpans(text), ...patternSpans(text)],
    shown: judged.found,
    asking: judged.findings.filter(({ action }) => needsPerson(action)),
  };
}

export interface MeasuredWith {
  organisation: Organisation;
  policy: PolicyInForce;
}

/** Who answers for a label besides us; nobody for products. */
export function peerOf(label: LabelledSpan["label"]): string | null {
  if (COMPROMISE_LABELS.includes(label)) return "compromise";
  return label === "PRODUCT" ? null : "patterns";
}
