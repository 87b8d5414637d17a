import { JudgedFinding, type PolicyDocument, type Severity, Verdict } from "../policy/contract.ts";
import { explainToAuthor } from "../policy/explain.ts";
import { saidIn } from "../policy/said-in.ts";
import { SEVERITIES } from "../policy/words.ts";
import type { Language } from "../shared/language.ts";
import { DecisionKind, type DecisionView, type RevisionView } from "./contract.ts";

/** The columns a revision is shown from; its rows go through `toRevision`. */
export const REVISION_COLUMNS = {
  id: true,
  number: true,
  text: true,
  textHash: true,
  createdAt: true,
  engine: true,
  verdict: true,
  recheckedFor: true,
  policyVersion: { select: { id: true, number: true } },
  findings: { orderBy: { ordinal: "asc" } },
  decisions: {
    where: { isFinal: true },
    orderBy: { createdAt: "desc" },
    take: 1,
    select: { kind: true, reasonRules: true, note: true, createdAt: true, reviewer: { select: { name: true } } },
  },
} as const;

interface FindingRow {
  ruleId: string;
  ruleTitle: string;
  severity: number;
}

interface DecisionRow {
  kind: string;
  reasonRules: string[];
  note: string;
  createdAt: Date;
  reviewer: { name: string };
}

interface RevisionRow {
  id: string;
  number: number;
  text: string;
  textHash: string;
  createdAt: Date;
  engine: string;
  verdict: unknown;
  recheckedFor: string | null;
  policyVersion: { id: string; number: number };
  findings: FindingRow[];
  decisions: DecisionRow[];
}

/**
 * What was said of it then; the explanation in the language of who reads now, and so are the rules' words where `policy` is given:
 * the version that it was judged by.
 */
export function toRevision(
  row: RevisionRow,
  language: Language,
  policy: Pick<PolicyDocument, "rules"> = { rules: [] },
): RevisionView {
  const said = saidIn(policy, language);
  const judged = Verdict.parse(row.verdict);
  const verdict = { ...judged, reasons: judged.reasons.map(said.reason) };
  const findings = row.findings.map(toFinding).map(said.finding);
  const titles = new Map([
    ...verdict.reasons.map((reason) => [reason.ruleId, reason.title] as const),
    ...findings.map((finding) => [finding.ruleId, finding.ruleTitle] as const),
  ]);
  return {
    id: row.id,
    number: row.number,
    text: row.text,
    textHash: row.textHash,
    createdAt: row.createdAt,
    policyVersion: row.policyVersion.number,
    engine: row.engine,
    findings,
    verdict,
    explanation: explainToAuthor(verdict, { findings, language }),
    decision: row.decisions[0] ? toDecision(row.decisions[0], titles) : null,
    recheckedFor: row.recheckedFor === "policy" || row.recheckedFor === "directory" ? row.recheckedFor : null,
  };
}

function toFinding(row: FindingRow): JudgedFinding {
  return JudgedFinding.parse({ ...row, severity: severityOf(row.severity) });
}

function toDecision(row: DecisionRow, titles: ReadonlyMap<string, string>): DecisionView {
  return {
    kind: DecisionKind.parse(row.kind),
    reviewerName: row.reviewer.name,
    reasonRules: row.reasonRules.map((id) => ({ id, title: titles.get(id) ?? id })),
    note: row.note,
    createdAt: row.createdAt,
  };
}

/** Tables hold a severity as its rank. */
export function severityOf(rank: number): Severity {
  const severity = SEVERITIES[rank];
  if (severity === undefined) throw new Error(`no severity has rank ${rank}`);
  return severity;
}
