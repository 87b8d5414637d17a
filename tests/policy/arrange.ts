import type { Finding } from "../../server/detection/contract.ts";
import type {
  DraftFacts,
  FindingMark,
  Judgement,
  PolicyDocument,
  PolicyInForce,
} from "../../server/policy/contract.ts";
import { evaluate } from "../../server/policy/evaluate.ts";
import { DAY_ONE_POLICY } from "../../server/policy/pack/day-one.ts";

/** A sure finding without a tag, unless said otherwise. */
export function aFinding(category: Finding["category"], more: Partial<Finding> = {}): Finding {
  return {
    start: 0,
    end: 5,
    category,
    entity: null,
    detector: "test",
    tag: null,
    confidence: 0.95,
    why: [],
    replacement: null,
    ...more,
  };
}

/** A short post that nobody calls private. */
function aDraft(more: Partial<DraftFacts> = {}): DraftFacts {
  return { surface: "post", text: "Hello there", isDeclaredPrivate: false, isAiReminderDue: false, ...more };
}

const at = new Date("2026-11-01T09:00:00Z");
const AT = { publishedAt: at, effectiveFrom: at };

export function inForce(document: PolicyDocument = DAY_ONE_POLICY): PolicyInForce {
  return { id: "pol_1", number: 1, sha256: "00", ...AT, document };
}

/** The day-one policy's word on these findings; `dismissals` are the author's reasons, in the findings' order. */
export function judge(
  findings: readonly Finding[],
  draft: Partial<DraftFacts> = {},
  dismissals: readonly (string | null)[] = [],
  document: PolicyDocument = DAY_ONE_POLICY,
): Judgement {
  const marks = findings.map(
    (_, index): FindingMark => ({ fingerprint: `f${index}`, dismissal: dismissals[index] ?? null }),
  );
  return evaluate(findings, aDraft(draft), inForce(document), "1.0.0", marks);
}

/** The day-one policy with some rules changed or switched. */
export function withRule(id: string, change: Partial<PolicyDocument["rules"][number]>): PolicyDocument {
  return {
    ...DAY_ONE_POLICY,
    rules: DAY_ONE_POLICY.rules.map((rule) => (rule.id === id ? { ...rule, ...change } : rule)),
  };
}
