import { createHmac } from "node:crypto";
import type { DetectionContext, Finding, Organisation } from "../detection/contract.ts";
import { detect, ENGINE_VERSION } from "../detection/engine.ts";
import { foldedView, plainView } from "../detection/normalise/canonical.ts";
import { maskSecrets } from "../detection/secrets.ts";
import type { JudgedFinding, PolicyInForce, Verdict } from "../policy/contract.ts";
import { evaluate } from "../policy/evaluate.ts";
import type { Language } from "../shared/language.ts";
import type { Surface } from "../shared/surfaces.ts";
import type { Declaration } from "./contract.ts";

export interface JudgedText {
  findings: JudgedFinding[];
  verdict: Verdict;
  /** The text with its secrets masked, same length: the only form that is ever stored. */
  storable: string;
}

export interface Known {
  organisation: Organisation;
  /** Texts and customers that must not leave, where any are registered. */
  registers?: Pick<DetectionContext, "protectedDocuments" | "customerTables">;
  policy: PolicyInForce;
  fingerprintKey: string;
  /** Fingerprint → the author's reason for keeping the passage. */
  dismissals: ReadonlyMap<string, string>;
}

/** Engine and policy over one text: the same answer while typing, on submit and in replay. Pure. */
export function judge(
  draft: {
    text: string;
    surface: Surface;
    authorName: string | null;
    isAiReminderDue: boolean;
    /** What the author says of it beyond its words. */
    declarations: readonly Declaration[];
    /** In which the rules speak to the author. */
    language: Language;
  },
  known: Known,
): JudgedText {
  const context: DetectionContext = {
    organisation: known.organisation,
    surface: draft.surface,
    language: null,
    authorName: draft.authorName,
    replyingTo: null,
    ...known.registers,
  };
  const found = detect(draft.text, context);
  const marks = found.map((finding) => {
    const fingerprint = fingerprintOf(draft.text, finding, known.fingerprintKey);
    return { fingerprint, dismissal: known.dismissals.get(fingerprint) ?? null };
  });
  const facts = {
    ...draft,
    isDeclaredPrivate: draft.declarations.includes("private"),
    circumstances: draft.declarations.filter((declared) => declared !== "private"),
  };
  return {
    ...evaluate(found, facts, known.policy, ENGINE_VERSION, marks),
    storable: maskSecrets(draft.text, found),
  };
}

/** Keyed, so a short number can't be guessed back from it; over the canonical passage, so disguise doesn't change it. */
function fingerprintOf(text: string, finding: Finding, key: string): string {
  const passage = foldedView(plainView(text.slice(finding.start, finding.end)).text).text;
  return createHmac("sha256", key).update(`${finding.category}\n${passage}`).digest("hex").slice(0, 40);
}
