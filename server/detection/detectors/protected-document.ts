import type { DetectionContext } from "../contract.ts";
import { type Candidate, type Detector, evidence } from "../detector.ts";
import type { Document } from "../document.ts";
import { printDocument } from "../fingerprints/document-prints.ts";
import { PrintMaker } from "../fingerprints/print-maker.ts";
import { PrintStore } from "../fingerprints/print-store.ts";
import { Register } from "../fingerprints/register.ts";
import { toSource } from "../normalise/view.ts";

function detect(document: Document): Candidate[] {
  const passages = document.context.protectedDocuments?.passagesIn(document.folded.text) ?? [];
  return passages.map(({ documentName, score, runs, pairs, ...place }) => ({
    ...toSource(document.folded, place),
    category: "third_party_content",
    entity: null,
    tag: "quotation",
    // 0.78 for the least that is shown, 0.9 for a copied sentence, 0.97 for a paragraph.
    confidence: 1 - 0.9 / score,
    why: [
      evidence("fingerprint", howClose(runs, pairs), { document: documentName }),
      evidence("fingerprint", "runs_and_pairs", { runs, pairs }),
    ],
  }));
}

function howClose(runs: number, pairs: number): "copied" | "nearly_copied" | "retold" {
  if (runs * 2 >= pairs) return "copied";
  return runs > 0 ? "nearly_copied" : "retold";
}

const NOTICE =
  "The steering group meets on the first Tuesday of the quarter. Every region hands in its staffing figures ten days before the meeting, together with a short note on what changed since the last one. Figures that arrive late are discussed at the following meeting.";

export const protectedDocumentDetector: Detector = {
  id: "protected-document",
  detect,
  examples: {
    match: [
      example("Sharing what I learned: Figures that arrive late are discussed at the following meeting. Agree?"),
      example(
        "Every region must hand in staffing figures ten days ahead of the meeting, with a brief note on what has changed.",
      ),
      example(
        "ten days before the meeting, each region's staffing figures are handed in with a short note of changes since the last",
      ),
    ],
    pass: [
      example("The meeting on Tuesday was short, and every region had good figures to show."),
      example("Ten days before the marathon I changed my shoes. Late, but it worked."),
      "Figures that arrive late are discussed at the following meeting.",
    ],
  },
};

function example(text: string): { text: string; context: Partial<DetectionContext> } {
  const maker = new PrintMaker("the key of an example, as long as others");
  const prints = printDocument(NOTICE, maker);
  const store = new PrintStore(prints.prints.length);
  store.add({ id: "example", name: "Staffing rules" }, prints);
  return { text, context: { protectedDocuments: new Register(maker, store) } };
}
