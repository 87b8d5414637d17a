import type { Evidence, EvidenceRevision, Moment } from "./contract.ts";

/** What a page is made of: a heading, a paragraph, facts by name, a text as it was, code. */
export type Block =
  | { kind: "heading"; level: 1 | 2 | 3; text: string }
  | { kind: "paragraph"; text: string }
  | { kind: "facts"; facts: (readonly [name: string, value: string])[] }
  | { kind: "text"; text: string }
  | { kind: "code"; text: string };

/** The evidence as people read it. Everything in it is in the JSON too, which alone verifies. */
export function blocksOf(evidence: Evidence): Block[] {
  const { draft, record, organisation, made } = evidence;
  return [
    { kind: "heading", level: 1, text: `Evidence for draft ${draft.id}` },
    { kind: "paragraph", text: `${organisation.name}. Made by ${made.by} on ${both(made)}.` },
    {
      kind: "facts",
      facts: [
        ["Going to", draft.surface.replaceAll("_", " ")],
        ["State", draft.state.replaceAll("_", " ").toLowerCase()],
        ["Published at", draft.publishedUrl ?? "not recorded"],
      ],
    },
    { kind: "heading", level: 2, text: "Record of the communication" },
    {
      kind: "facts",
      facts: [
        ["Prepared by", record.preparedBy],
        ["Approved by", record.approvedBy ? `${record.approvedBy.name}, ${both(record.approvedBy.at)}` : "nobody"],
        ["First use", record.firstUse ? both(record.firstUse) : "none recorded"],
        ["Last use", record.lastUse ? both(record.lastUse) : "none recorded"],
        ["Sources given", record.sourcesOfFigures.join("; ") || "none"],
      ],
    },
    { kind: "heading", level: 2, text: "Human review" },
    ...reviewBlocks(evidence),
    ...evidence.revisions.flatMap(revisionBlocks),
    { kind: "heading", level: 2, text: "What happened" },
    { kind: "facts", facts: evidence.life.map(({ at, sentence }) => [both(at), sentence] as const) },
    { kind: "heading", level: 2, text: "How to verify it" },
    ...logBlocks(evidence),
  ];
}

function reviewBlocks({ humanReview }: Evidence): Block[] {
  if (humanReview.length === 0) return [{ kind: "paragraph", text: "No person decided on a text of this draft." }];
  return [
    {
      kind: "facts",
      facts: humanReview.map(({ revision, reviewer, decision, at, responsible }) => [
        `Revision ${revision}`,
        `${reviewer} read it and decided: ${decision.replaceAll("_", " ")}, ${both(at)}. Editorial responsibility: ${responsible}.`,
      ]),
    },
  ];
}

function revisionBlocks(revision: EvidenceRevision): Block[] {
  const { number, sent, text, textSha256, policy, engine, verdict, findings, decisions } = revision;
  return [
    { kind: "heading", level: 2, text: `Revision ${number}` },
    {
      kind: "facts",
      facts: [
        ["Sent", both(sent)],
        ["Policy", `version ${policy.version}, SHA-256 ${policy.sha256}`],
        ["Engine", engine],
        ["Verdict", `${verdict.action} (${verdict.severity})`],
        ["SHA-256 of the text", textSha256],
      ],
    },
    { kind: "heading", level: 3, text: "Text" },
    text === null
      ? { kind: "paragraph", text: "The text was erased. What happened says when, and by which rule." }
      : { kind: "text", text },
    { kind: "heading", level: 3, text: "Findings, and the guidance as it read then" },
    findings.length === 0
      ? { kind: "paragraph", text: "Nothing was found." }
      : {
          kind: "facts",
          facts: findings.map(({ ruleId, ruleTitle, start, end, guidance, source, action, dismissal }) => [
            `${ruleId}, ${start}–${end}`,
            `${ruleTitle} (${action}). ${guidance} Source: ${source}.${dismissal === null ? "" : ` Kept by the author: ${dismissal.replaceAll("_", " ")}.`}`,
          ]),
        },
    ...decisions.map(
      ({ kind, by, at, reasonRules, note }): Block => ({
        kind: "paragraph",
        text: `${by} decided: ${kind.replaceAll("_", " ")}, ${both(at)}.${reasonRules.length > 0 ? ` Rules: ${reasonRules.join(", ")}.` : ""}${note === "" ? "" : ` “${note}”`}`,
      }),
    ),
  ];
}

function logBlocks({ log }: Evidence): Block[] {
  if (log === null)
    return [{ kind: "paragraph", text: "No entry of this draft is sealed yet. Make the file again in a moment." }];
  return [
    {
      kind: "paragraph",
      text: `The file evidence.json is attached to this PDF. It holds ${log.entries.length} sealed entries with their proofs up to the signed state of the log below${log.unsealed > 0 ? `; ${log.unsealed} are not sealed yet` : ""}. It verifies without this product and without a network. A signature proves what the log said, and a log that never left the house proves only that it agrees with itself: compare the state below with one kept elsewhere.`,
    },
    { kind: "facts", facts: [["Public key", log.publicKey]] },
    { kind: "code", text: log.checkpoint.trimEnd() },
  ];
}

const both = ({ utc, local }: Moment) => `${utc.replace("T", " ").replace(/\.\d+Z$/, " UTC")} (${local})`;
