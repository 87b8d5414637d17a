import { z } from "zod";
import type { Finding, Organisation } from "../../detection/contract.ts";
import { ENGINE_VERSION } from "../../detection/engine.ts";
import type { Action, PolicyInForce } from "../../policy/contract.ts";
import { GivenText } from "../../shared/given.ts";
import { Surface } from "../../shared/surfaces.ts";
import { judgeText } from "./judge-text.ts";
import { UNKNOWN_ORGANISATION } from "./organisation-profile.ts";
import { type LabelledSpan, spansOf } from "./spans.ts";

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
  const written = { text, surface: surface ?? "post", language: lang ?? null };
  const { found, mentions, findings, verdict } = judgeText(written, organisation, known.policy);
  return {
    id,
    verdict: verdict.action,
    findings: findings.map(({ start, end, category, entity, detector, confidence, ruleId, action }) => {
      return { start, end, category, entity, detector, confidence, rule: ruleId, action };
    }),
    spans: spansOf(text, [...found, ...mentions]),
    engine: ENGINE_VERSION,
    policy: known.policy.sha256,
  };
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
