import { z } from "zod";
import type { Entity, Finding, Organisation } from "../../detection/contract.ts";
import { detect, ENGINE_VERSION } from "../../detection/engine.ts";
import type { Action, PolicyInForce } from "../../policy/contract.ts";
import { evaluate } from "../../policy/evaluate.ts";
import { GivenText } from "../../shared/given.ts";
import { Surface } from "../../shared/surfaces.ts";
import { UNKNOWN_ORGANISATION } from "./organisation-profile.ts";

const Line = z.object({
  id: z.union([z.string(), z.number()]),
  text: GivenText,
  surface: Surface.nullish(),
  lang: z.string().nullish(),
  org: z.string().nullish(),
});

export interface Known {
  organisations: Map<string, Organisation> | Organisation;
  policy: PolicyInForce;
}

interface LabelledSpan {
  start: number;
  end: number;
  label: Entity;
}

export interface JudgedLine {
  id: string | number;
  verdict: Action;
  findings: (Pick<Finding, "start" | "end" | "category" | "entity" | "detector" | "confidence"> & {
    rule: string;
    action: Action;
  })[];
  spans: LabelledSpan[];
  engine: string;
  /** Hash of the policy document's RFC 8785 form, as the audit log has it. */
  policy: string;
}

/** What a line can't be: said with its number, never with its text. */
export class BadLine extends Error {}

/** One line of drafts to one line of findings. */
export function judgeLine(line: string, known: Known): JudgedLine {
  const { id, text, surface, lang, org } = parse(line);
  const organisation = organisationFor(org ?? null, known.organisations);
  const place = surface ?? "post";
  const context = { organisation, surface: place, language: lang ?? null, authorName: null, replyingTo: null };
  const found = detect(text, context);
  const facts = { surface: place, text, isDeclaredPrivate: false, isAiReminderDue: false };
  const marks = found.map(() => ({ fingerprint: "", dismissal: null }));
  const { findings, verdict } = evaluate(found, facts, known.policy, ENGINE_VERSION, marks);
  return {
    id,
    verdict: verdict.action,
    findings: findings.map(({ start, end, category, entity, detector, confidence, ruleId, action }) => {
      return { start, end, category, entity, detector, confidence, rule: ruleId, action };
    }),
    spans: spansOf(found),
    engine: ENGINE_VERSION,
    policy: known.policy.sha256,
  };
}

/** The findings that are entities, sure or not, in the scorer's labels. */
function spansOf(found: readonly Finding[]): LabelledSpan[] {
  return found.flatMap(({ start, end, entity }) => (entity === null ? [] : [{ start, end, label: entity }]));
}

function parse(line: string): z.infer<typeof Line> {
  let read: unknown;
  try {
    read = JSON.parse(line);
  } catch (cause) {
    throw new BadLine("not JSON", { cause });
  }
  const result = Line.safeParse(read);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new BadLine(`${issue?.path.join(".") || "the line"}: ${issue?.message ?? "not a draft"}`);
}

function organisationFor(name: string | null, known: Known["organisations"]): Organisation {
  if (!(known instanceof Map)) return known;
  if (name === null) return UNKNOWN_ORGANISATION;
  const organisation = known.get(name);
  if (organisation === undefined) throw new BadLine("org: is not in the organisations' file");
  return organisation;
}
