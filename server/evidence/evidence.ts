import { Verdict } from "../policy/contract.ts";
import type { Evidence, EvidenceRevision, SealedPart } from "./contract.ts";
import { momentOf } from "./moment.ts";

/** A draft's rows, as queries/load-draft.ts reads them. */
interface Draft {
  id: string;
  surface: string;
  state: string;
  publishedAt: Date | null;
  publishedUrl: string | null;
  author: { name: string };
  revisions: readonly Revision[];
}

interface Revision {
  number: number;
  surface: string;
  text: string;
  textHash: string;
  salt: string;
  createdAt: Date;
  engine: string;
  verdict: unknown;
  policyVersion: { number: number; sha256: string };
  findings: readonly EvidenceRevision["findings"][number][];
  decisions: readonly {
    kind: string;
    reasonRules: string[];
    note: string;
    createdAt: Date;
    reviewer: { name: string };
  }[];
}

interface Given {
  made: { at: Date; by: string };
  organisation: { name: string; zone: string };
  draft: Draft;
  life: readonly { at: Date; type: string; summary: string }[];
  log: SealedPart | null;
}

/** Puts together what proves a draft's history. */
export function evidenceOf({ made, organisation, draft, life, log }: Given): Evidence {
  const moment = (at: Date) => momentOf(at, organisation.zone);
  const revisions = draft.revisions.map((revision) => revisionOf(revision, moment));
  const approvals = revisions.flatMap(({ decisions }) => decisions.filter(({ kind }) => kind === "approve"));
  const approval = approvals.at(-1);
  const used = life.filter(({ type }) => type === "draft.copied" || type === "draft.published").map(({ at }) => at);
  const [first, last] = [used[0], used.at(-1)];
  return {
    format: "imprimatur-evidence@v1",
    made: { ...moment(made.at), by: made.by },
    organisation: { name: organisation.name, zone: organisation.zone },
    draft: {
      id: draft.id,
      surface: draft.surface,
      state: draft.state,
      author: draft.author.name,
      publishedUrl: draft.publishedUrl,
    },
    record: {
      preparedBy: draft.author.name,
      approvedBy: approval ? { name: approval.by, at: approval.at } : null,
      firstUse: first ? moment(first) : null,
      lastUse: last ? moment(last) : null,
      sourcesOfFigures: sourcesOf(revisions),
    },
    humanReview: revisions.flatMap(({ number, decisions }) =>
      decisions.map(({ kind, by, at }) => ({ revision: number, reviewer: by, decision: kind, at, responsible: by })),
    ),
    revisions,
    life: life.map(({ at, summary, type }) => ({ at: moment(at), sentence: summary, type })),
    log,
  };
}

function revisionOf(revision: Revision, moment: (at: Date) => EvidenceRevision["sent"]): EvidenceRevision {
  const { action, severity } = Verdict.parse(revision.verdict);
  const isErased = revision.salt === "";
  return {
    number: revision.number,
    sent: moment(revision.createdAt),
    surface: revision.surface,
    text: isErased ? null : revision.text,
    textSha256: revision.textHash,
    salt: isErased ? null : revision.salt,
    policy: { version: revision.policyVersion.number, sha256: revision.policyVersion.sha256 },
    engine: revision.engine,
    verdict: { action, severity },
    findings: revision.findings.map(
      ({ start, end, category, ruleId, ruleTitle, action: asked, guidance, source, dismissal }) => ({
        ...{ start, end, category, ruleId, ruleTitle },
        ...{ action: asked, guidance, source, dismissal },
      }),
    ),
    decisions: revision.decisions.map(({ kind, reviewer, createdAt, reasonRules, note }) => ({
      kind,
      by: reviewer.name,
      at: moment(createdAt),
      reasonRules,
      note,
    })),
  };
}

/** What authors said of the claims and figures they kept: whose permission, or where it is public. */
function sourcesOf(revisions: readonly EvidenceRevision[]): string[] {
  const kept = revisions.flatMap(({ findings }) => findings.filter(({ dismissal }) => dismissal !== null));
  return [...new Set(kept.map(({ ruleId, dismissal }) => `${ruleId}: ${dismissal ?? ""}`.replaceAll("_", " ")))];
}
