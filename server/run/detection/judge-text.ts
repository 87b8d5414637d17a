import type { Finding, Organisation } from "../../detection/contract.ts";
import { ENGINE_VERSION, type Mention, read } from "../../detection/engine.ts";
import type { Judgement, PolicyInForce } from "../../policy/contract.ts";
import { evaluate } from "../../policy/evaluate.ts";
import type { Surface } from "../../shared/surfaces.ts";

export interface Written {
  text: string;
  surface: Surface;
  language: string | null;
}

/** Engine and policy over a text of which nobody says who wrote it: all that was found or named, and what the policy says of it. */
export function judgeText(
  { text, surface, language }: Written,
  organisation: Organisation,
  policy: PolicyInForce,
): Judgement & { found: Finding[]; mentions: Mention[] } {
  const { findings: found, mentions } = read(text, {
    organisation,
    surface,
    language,
    authorName: null,
    replyingTo: null,
  });
  const facts = { surface, text, isDeclaredPrivate: false, isAiReminderDue: false };
  const marks = found.map(() => ({ fingerprint: "", dismissal: null }));
  return { found, mentions, ...evaluate(found, facts, policy, ENGINE_VERSION, marks) };
}
