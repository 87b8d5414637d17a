import type { DetectionContext, Finding, Tag } from "../contract.ts";
import type { Example } from "../detector.ts";
import type { PlainReason } from "../reasons.ts";

/** A passage worth a thought, as data: what gives it away, what must stand beside it, what excuses it. */
export interface LexiconRule {
  id: string;
  category: Finding["category"];
  /** Where the organisation is a listed issuer, if that makes it something graver. */
  categoryIfListed?: Finding["category"];
  tag: Tag;
  /** Flags `giu` or `gu`; every repetition bounded. */
  pattern: RegExp;
  /** One of them must match within the sentence, if given. */
  needs?: readonly RegExp[];
  /** Must match somewhere in the text, if given. */
  needsInText?: RegExp;
  /** Excuses the sentence. */
  unless?: RegExp;
  /** Excuses the whole text: a disclosure, an announcement that is linked. */
  unlessInText?: RegExp;
  /** Only for organisations this is true of. */
  onlyFor?: (context: DetectionContext) => boolean;
  /** How much of the text the finding covers: what matched, the clauses around it, the sentence. */
  covers: "match" | "clause" | "sentence";
  confidence: number;
  /** With `surer.pattern` in the sentence the confidence is `surer.confidence`. */
  surer?: { pattern: RegExp; confidence: number };
  /** Why it is marked. */
  reason: PlainReason;
  examples: { match: readonly Example[]; pass: readonly Example[] };
}
