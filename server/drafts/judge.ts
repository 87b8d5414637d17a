import { createHmac } from "node:crypto";
import { type DetectionContext, Finding, type Organisation } from "../detection/contract.ts";
import { detect, ENGINE_VERSION } from "../detection/engine.ts";
import { maskSecrets } from "../detection/secrets.ts";
import type { Author, JudgedFinding, MarkedFinding, PolicyInForce, ShadowHit, Verdict } from "../policy/contract.ts";
import { evaluate } from "../policy/evaluate.ts";
import { canonicalPassage } from "../policy/phrase-key.ts";
import { silencer } from "../policy/silencer.ts";
import type { Suppressed } from "../policy/views.ts";
import type { Language } from "../shared/language.ts";
import type { Surface } from "../shared/surfaces.ts";
import type { Declaration } from "./contract.ts";

export interface JudgedText {
  findings: JudgedFinding[];
  verdict: Verdict;
  /** Rules in shadow that would have spoken. */
  shadow: ShadowHit[];
  /** All that was found, whether or not a rule speaks of it; but nothing of protected speech. */
  found: Finding[];
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
  /** Phrases that the policy's owner has taken out of a rule, or of all. */
  suppressions: readonly Suppressed[];
}

/** Engine and policy over one text: the same answer while typing, on submit and in replay. Pure. */
export function judge(
  draft: {
    text: string;
    surface: Surface;
    authorName: string | null;
    author: Author | null;
    isAiReminderDue: boolean;
    /** What the author says of it beyond its words. */
    declarations: readonly Declaration[];
    /** In which the rules speak to the author. */
    language: Language;
    /** What was found earlier and can't be found again: secrets, once they are masked. */
    alsoFound?: readonly MarkedFinding[];
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
  const fresh = detect(draft.text, context).map((finding) => {
    return { ...finding, fingerprint: fingerprintOf(draft.text, finding, known.fingerprintKey) };
  });
  const marked = withMasked(fresh, draft.alsoFound ?? []);
  const marks = marked.map(({ fingerprint }) => ({
    fingerprint,
    dismissal: known.dismissals.get(fingerprint) ?? null,
  }));
  const found = marked.map((finding) => Finding.parse(finding));
  const facts = {
    ...draft,
    isDeclaredPrivate: draft.declarations.includes("private"),
    circumstances: draft.declarations.filter((declared) => declared !== "private"),
  };
  return {
    ...evaluate(found, facts, known.policy, ENGINE_VERSION, marks, silencer(draft.text, known.suppressions)),
    found: found.filter((finding) => finding.category !== "protected_speech"),
    storable: maskSecrets(draft.text, found),
  };
}

type Recognised = Finding & { fingerprint: string };

function withMasked(fresh: readonly Recognised[], masked: readonly Recognised[]): readonly Recognised[] {
  const isNew = (one: Finding) => !fresh.some((other) => one.start < other.end && other.start < one.end);
  const also = masked.filter(isNew);
  return also.length === 0 ? fresh : [...fresh, ...also].toSorted((a, b) => a.start - b.start);
}

/** Keyed, so a short number can't be guessed back from it; over the canonical passage, so disguise doesn't change it. */
function fingerprintOf(text: string, finding: Finding, key: string): string {
  const passage = canonicalPassage(text.slice(finding.start, finding.end));
  return createHmac("sha256", key).update(`${finding.category}\n${passage}`).digest("hex").slice(0, 40);
}
