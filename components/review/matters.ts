import { levelNotes } from "#components/findings/level-notes.ts";
import type { RevisionView } from "#server/drafts/contract.ts";
import type { JudgedFinding } from "#server/policy/contract.ts";
import { ACTIONS, type Note, SEVERITIES } from "#server/policy/words.ts";

/** One thing a reviewer weighs: a passage, or what a rule says of the text as a whole. */
export interface Matter {
  finding: Pick<
    JudgedFinding,
    "action" | "severity" | "ruleId" | "ruleTitle" | "why" | "guidance" | "source" | "fix" | "replacement"
  > & { notes: readonly Note[] };
  /** Null where a rule speaks of the text as a whole. */
  place: { start: number; end: number; passage: string } | null;
  /** Which of the revision's findings, from 0; null where a rule speaks of the text as a whole. */
  ordinal: number | null;
  /** Why the author keeps the passage: the reason chosen, and their own words. */
  kept: { reason: string; note: string } | null;
}

type Judged = Pick<RevisionView, "text" | "findings" | "verdict">;
interface Words {
  /** What each reason for keeping a passage is called. */
  reasons: Readonly<Record<string, string>>;
  /** The author's own words, by fingerprint. */
  notes: Readonly<Record<string, string>>;
}

/** What a revision gives its reviewer to weigh: what asks for most first, then the gravest, then as it stands in the text. */
export function mattersOf({ text, findings, verdict }: Judged, { reasons, notes }: Words): Matter[] {
  const ofPassages = findings.map((finding, ordinal): Matter => {
    const { start, end, fingerprint, dismissal } = finding;
    return {
      finding: { ...finding, notes: levelNotes(finding, verdict) },
      ordinal,
      place: { start, end, passage: text.slice(start, end) },
      kept: dismissal === null ? null : { reason: reasons[dismissal] ?? dismissal, note: notes[fingerprint] ?? "" },
    };
  });
  const ofTheWhole = verdict.reasons
    .filter((reason) => reason.findings.length === 0 && reason.action !== "pass")
    .map((reason): Matter => {
      const finding = { ...reason, ruleTitle: reason.title, why: [], fix: "", replacement: null };
      return { finding, ordinal: null, place: null, kept: null };
    });
  return [...ofTheWhole, ...ofPassages].toSorted(
    (a, b) =>
      ACTIONS.indexOf(b.finding.action) - ACTIONS.indexOf(a.finding.action) ||
      SEVERITIES.indexOf(b.finding.severity) - SEVERITIES.indexOf(a.finding.severity) ||
      (a.place?.start ?? -1) - (b.place?.start ?? -1),
  );
}
