import type { AuditEventType } from "#server/audit/contract.ts";

/** What an entry is about, grouped as people look for it. */
const EVENT_WORDS: Record<AuditEventType, string> = {
  "draft.created": "Draft begun",
  "draft.cleared": "Draft passed without a person",
  "draft.sent_for_review": "Draft sent for review",
  "draft.stopped": "Draft stopped by a rule",
  "draft.release_asked": "Release of a block asked for",
  "draft.closed_for_leaver": "Draft closed, its author has left",
  "draft.approved": "Draft approved",
  "draft.changes_requested": "Changes asked for",
  "draft.rejected": "Draft rejected",
  "draft.withdrawn": "Draft withdrawn",
  "draft.reopened": "Draft opened again",
  "draft.copied": "Text copied",
  "draft.published": "Publication recorded",
  "draft.expired": "Clearance run out",
  "finding.dismissed": "Passage kept with a reason",
  "finding.dismissal_undone": "Reason taken back",
  "review.claimed": "Review begun",
  "review.released": "Review put back",
  "review.decided": "Decision given",
  "review.stage_approved": "One of several said yes",
  "review.escalated": "Review passed on",
  "review.handed_over": "Review handed over",
  "review.opened_restricted": "Restricted draft read",
  "review.nudged": "Author asked when",
  "review.undone": "Decision taken back",
  "policy.published": "Policy published",
  "directory.added": "Name added",
  "directory.changed": "Name changed",
  "directory.removed": "Name removed",
  "directory.imported": "Names imported",
  "document.registered": "Document protected",
  "document.removed": "Document no longer protected",
  "customers.registered": "Customers protected",
  "customers.removed": "Customers no longer protected",
  "detection.tried": "Detection tried",
  "organisation.set_up": "Organisation set up",
  "person.added": "Person added",
  "person.changed": "Person changed",
  "person.placed": "Person placed",
  "person.deputy_set": "Deputy named",
  "person.deputy_ended": "Deputy ended",
  "person.signed_in": "Signed in",
  "person.signed_out": "Signed out",
  "person.sessions_revoked": "Sessions ended",
  "routing.group_saved": "Group saved",
  "routing.rule_saved": "Routing rule saved",
  "routing.rule_removed": "Routing rule removed",
  "routing.webhook_set": "Chat of a group set",
  "routing.settings_changed": "Review settings changed",
  "audit.opened": "Log opened",
  "audit.exported": "Log exported",
  "log.opened": "Sealed log opened",
  "token.made": "Access to the sealed log given",
  "token.revoked": "Access to the sealed log taken back",
  "report.opened": "Report opened",
  "report.exported": "Report exported",
};

/** In words; an event of a later version is shown as it's stored. */
export function eventWords(type: string): string {
  const words: Record<string, string> = EVENT_WORDS;
  return words[type] ?? type;
}

export const EVENT_OPTIONS = Object.entries(EVENT_WORDS).map(([value, label]) => ({ value, label }));
