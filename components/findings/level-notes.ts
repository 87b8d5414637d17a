import type { JudgedFinding, Verdict } from "#server/policy/contract.ts";
import type { Note } from "#server/policy/words.ts";

/** What changed the level of a passage's rule here; that the author keeps it is said elsewhere. */
export function levelNotes(
  { ruleId, action, dismissal }: Pick<JudgedFinding, "ruleId" | "action" | "dismissal">,
  { reasons }: Pick<Verdict, "reasons">,
): Note[] {
  if (dismissal !== null) return [];
  // A rule's notes are those of all its passages: what is only shown is unsure, what asks for something was raised.
  const note = action === "info" ? "unsure" : "raised";
  return reasons.some((reason) => reason.ruleId === ruleId && reason.notes.includes(note)) ? [note] : [];
}
