import { assertNever } from "../shared/exhaustive.ts";
import type { AuditEvent } from "./contract.ts";

/** One plain sentence for an event, naming who acted. */
export function sentenceOf(event: AuditEvent, actorName: string): string {
  const words = `${actorName} ${predicate(event)}`;
  return /[.!?…]”$/.test(words) ? words : `${words}.`;
}

/** A text for a surface, with its article. */
const A_TEXT: Record<string, string> = {
  post: "a post",
  comment: "a comment",
  article: "an article",
  collaborative_article: "a collaborative article",
  profile_text: "a profile text",
  ai_rewrite: "a text for “Rewrite with AI”",
  page_post: "a company page post",
};
const aText = (surface: string) => A_TEXT[surface] ?? `a text for ${surface}`;
const words = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
const rules = (event: { rules: readonly { ruleId: string }[] }) =>
  event.rules.length === 0
    ? "no rule spoke"
    : `${words(event.rules.length, "rule")} spoke: ${event.rules.map((rule) => rule.ruleId).join(", ")}`;
const adviceRead = ({ adviceRead: read = [] }: { adviceRead?: readonly string[] | undefined }) =>
  read.length === 0 ? "" : `, the author having confirmed to have read the guidance of ${read.join(", ")}`;
const DECIDED_TO: Record<string, string> = {
  approve: "approve",
  ask_for_changes: "ask for changes to",
  reject: "reject",
};
const REFUSED: Record<string, string> = { ask_for_changes: "sent back", reject: "rejected" };
const refused = (kind: string) => REFUSED[kind] ?? kind;
const noted = ({ isFalse }: { isFalse: boolean }) => (isFalse ? "noted" : "took back");
const ANSWERED = { applied: "took over", declined: "declined" };
const settled = ({ isResolved, surface }: { isResolved: boolean; surface: string }) =>
  isResolved ? `marked a comment on ${aText(surface)} as settled` : `opened a comment on ${aText(surface)} again`;
const OPINIONS = { agree: "agreed", change: "would have asked for changes", reject: "would have rejected it" };
const suggested = (comments: readonly { isSuggestion: boolean }[]) => {
  const count = comments.filter(({ isSuggestion }) => isSuggestion).length;
  return count === 0 ? "" : `, ${count} of them with a wording`;
};
const version = (event: { revision: number; surface: string }) =>
  `revision ${event.revision} of ${aText(event.surface)}`;
const why = (joined: string, event: { reasonRules: readonly string[]; note: string }) =>
  `${event.reasonRules.length > 0 ? `, ${joined} ${event.reasonRules.join(", ")}` : ""}${event.note === "" ? "" : `: “${event.note}”`}`;

const ruleOrAll = ({ ruleId }: { ruleId: string | null }) => ruleId ?? "all rules";
const listed = (ids: readonly string[]) => (ids.length === 0 ? "" : `: ${ids.join(", ")}`);

function publishedWords(event: Extract<AuditEvent, { type: "policy.published" }>): string {
  const copy = event.copyOf === undefined ? "" : `, a copy of version ${event.copyOf}`;
  const from = event.effectiveFrom === undefined ? "" : `, to hold from ${event.effectiveFrom}`;
  return `published policy version ${event.policyVersion} with ${words(event.rulesOn, "rule")} switched on${copy}${from}`;
}
const ERASED = { text: "the texts", entries: "the entries' words" };

function predicate(event: AuditEvent): string {
  switch (event.type) {
    case "draft.created":
      return `began ${aText(event.surface)}`;
    case "draft.cleared":
      return `sent ${version(event)}; it passed without a person under policy ${event.policyVersion} (${rules(event)})${adviceRead(event)}`;
    case "draft.sent_for_review":
      return `sent ${version(event)}; it went to review under policy ${event.policyVersion} (${rules(event)})`;
    case "draft.stopped":
      return `sent ${version(event)}; it was stopped under policy ${event.policyVersion} (${rules(event)})`;
    case "draft.release_asked":
      return `asked for the release of ${version(event)}, stopped under policy ${event.policyVersion}: “${event.reason}” (${rules(event)})`;
    case "draft.closed_for_leaver":
      return `closed ${aText(event.surface)} by ${event.authorName}, who has left`;
    case "draft.approved":
      return `approved ${version(event)} by ${event.authorName}${forWhom(event.standsFor)}${why("having weighed", event)}`;
    case "draft.changes_requested":
      return `asked ${event.authorName} to change ${version(event)}${forWhom(event.standsFor)}${why("because of", event)}`;
    case "draft.rejected":
      return `rejected ${version(event)} by ${event.authorName}${forWhom(event.standsFor)}${why("because of", event)}`;
    case "draft.withdrawn":
      return `withdrew ${aText(event.surface)}${quoted(event.reason)}`;
    case "draft.reopened":
      return `opened ${aText(event.surface)} for changes again; it had been ${event.from}`;
    case "draft.copied":
      return `copied the exact text of revision ${event.revision} of ${aText(event.surface)}`;
    case "draft.published":
      return `recorded where revision ${event.revision} of ${aText(event.surface)} was published: ${event.url}`;
    case "draft.expired":
      return `let the clearance of revision ${event.revision} of ${aText(event.surface)} run out`;
    case "draft.due_again":
      return `asked to look again at ${version(event)}, which has stood for its time`;
    case "finding.dismissed":
      return `kept a passage that ${event.ruleId} speaks of (${event.reason.replaceAll("_", " ")}${event.agreedOn === undefined ? "" : `, agreed on ${event.agreedOn}`})${event.note === "" ? "" : `: “${event.note}”`}`;
    case "finding.dismissal_undone":
      return `took back the word to keep a passage that ${event.ruleId} speaks of`;
    case "draft.erased":
      return `erased ${ERASED[event.what]} of ${aText(event.surface)} (${event.rule})`;
    case "draft.deletion_asked":
      return `asked to have the texts of ${aText(event.surface)} erased${quoted(event.reason)}`;
    case "hold.placed":
      return `kept ${event.kind === "draft" ? "a draft" : "a person's drafts"} (${event.subjectId}) from being erased: “${event.reason}”`;
    case "hold.lifted":
      return `lifted hold ${event.holdId}: “${event.reason}”`;
    case "retention.switched":
      return event.isOn ? "let the nightly run erase what is due" : "stopped the nightly run from erasing";
    case "evidence.made":
      return `took the evidence file of ${aText(event.surface)} with ${words(event.revisions, "revision")}`;
    case "review.claimed":
      return event.takenFrom === null
        ? "began to review a draft"
        : `took over the review of a draft from ${event.takenFrom}`;
    case "review.released":
      return "put a draft back into the queue";
    case "review.decided":
      return `decided to ${DECIDED_TO[event.kind] ?? event.kind} ${version(event)}; it can be taken back until ${event.effectiveAt.slice(11, 19)} UTC`;
    case "review.stage_approved":
      return `said yes to ${version(event)} by ${event.authorName}${forWhom(event.standsFor)}; it still waits for ${event.waitsFor.filter(Boolean).join(", ") || "another reviewer"}`;
    case "review.escalated":
      return `passed ${aText(event.surface)} on to ${event.group}${quoted(event.note)}`;
    case "review.handed_over":
      return `handed ${aText(event.surface)} to ${event.toName}${quoted(event.note)}`;
    case "review.opened_restricted":
      return "read a draft of a restricted queue";
    case "review.nudged":
      return `asked whether ${aText(event.surface)} can be decided soon`;
    case "comment.sent":
      return `sent ${words(event.comments.length, "comment")} on ${aText(event.surface)}${suggested(event.comments)}`;
    case "comment.replied":
      return `answered a comment on ${aText(event.surface)}`;
    case "comment.resolved":
      return settled(event);
    case "suggestion.answered":
      return `${ANSWERED[event.answer]} a wording suggested for ${aText(event.surface)}`;
    case "finding.false_alarm":
      return `${noted(event)} that ${event.ruleId} was wrong about a passage of ${aText(event.surface)}`;
    case "draft.appealed":
      return `asked for a second opinion on ${version(event)}, which ${event.reviewerName} had ${refused(event.kind)}: “${event.reason}”`;
    case "review.second_look":
      return `looked at ${version(event)} a second time, ${event.was} before, and ${OPINIONS[event.opinion]}${quoted(event.note)}`;
    case "review.undone":
      return `took back the decision to ${DECIDED_TO[event.kind] ?? event.kind} ${aText(event.surface)}`;
    case "draft.rechecked":
      return `judged ${version(event)} again because the ${event.because} changed: ${event.was} became ${event.action} under policy ${event.policyVersion} (${rules(event)}); it is ${event.state}`;
    case "policy.published":
      return publishedWords(event);
    case "policy.withdrawn":
      return `took back policy version ${event.policyVersion} before it began`;
    case "policy.edited":
      return `changed the next policy, begun from version ${event.basedOn}${listed(event.changedRules)}`;
    case "policy.discarded":
      return `discarded the next policy, begun from version ${event.basedOn}`;
    case "policy.replayed":
      return `asked what a changed policy would have decided of ${words(event.drafts, "past draft")}`;
    case "policy.acknowledged":
      return `confirmed having read policy version ${event.policyVersion}`;
    case "policy.reminded":
      return `reminded ${words(event.people, "person", "people")} to read policy version ${event.policyVersion}`;
    case "rule.imprecise":
      return `noted that ${event.ruleId} was right in ${event.confirmed} of ${words(event.verdicts, "verdict")} under policy ${event.policyVersion}`;
    case "suppression.added":
      return `took a phrase out of ${ruleOrAll(event)} until ${event.until}: “${event.reason}”`;
    case "suppression.reviewed":
      return `looked at a phrase taken out of ${ruleOrAll(event)} again and kept it out until ${event.until}`;
    case "suppression.ended":
      return `put a phrase back under ${ruleOrAll(event)}`;
    case "directory.added":
      return `added a ${event.kind} to the directory: ${event.name} (${event.status})`;
    case "directory.changed":
      return `changed a ${event.kind} in the directory: ${event.name} (${event.status})`;
    case "directory.removed":
      return `removed a ${event.kind} from the directory: ${event.name}`;
    case "directory.imported":
      return `imported a directory file: ${event.added} added, ${event.changed} changed`;
    case "document.registered":
      return `protected a document of ${words(event.words, "word")}: ${event.name}`;
    case "document.removed":
      return `no longer protects a document: ${event.name}`;
    case "customers.registered":
      return `protected a table of ${words(event.rows, "customer")} (${event.columns.join(", ")}): ${event.name}`;
    case "customers.removed":
      return `no longer protects a table of customers: ${event.name}`;
    case "detection.tried":
      return `tried detection on a text of ${words(event.characters, "character")}`;
    case "organisation.set_up":
      return `set up ${event.name}`;
    case "person.added":
      return `added ${event.personName} as ${event.role.toLowerCase()} (${event.how})`;
    case "person.changed":
      return `changed ${event.personName}: ${event.wasRole.toLowerCase()} to ${event.role.toLowerCase()}, ${event.isActive ? "active" : "no longer active"}`;
    case "person.placed":
      return placeWords(event);
    case "person.deputy_set":
      return `named ${event.deputyName} to stand in from ${event.from} to ${event.until}`;
    case "person.deputy_ended":
      return `ended the time in which ${event.deputyName} stands in`;
    case "person.signed_in":
      return `signed in (${event.how})`;
    case "person.signed_out":
      return "signed out";
    case "person.sessions_revoked":
      return `ended ${words(event.count, "session")} of ${event.personName}`;
    case "routing.group_saved":
      return groupWords(event);
    case "routing.rule_saved":
      return `saved the routing rule ${event.name} (${event.isOn ? "on" : "off"}): ${event.groups.join(", ")}`;
    case "routing.rule_removed":
      return `removed the routing rule ${event.name}`;
    case "routing.webhook_set":
      return chatWords(event);
    case "routing.settings_changed":
      return `changed how reviewing is done: a decision can be taken back for ${words(event.graceSeconds, "second")}`;
    case "audit.opened":
      return `opened the audit log${filterWords(event.filter)}`;
    case "audit.exported":
      return `exported ${words(event.rows, "entry", "entries")} of the audit log${filterWords(event.filter)}${brokenOff(event)}`;
    case "log.opened":
      return event.previous === null
        ? `opened the sealed log ${nameIn(event.key)}`
        : `opened the sealed log ${nameIn(event.key)} after ${words(event.previous.size, "entry", "entries")} of ${event.previous.origin}`;
    case "token.made":
      return `gave out the access “${event.name}” to the sealed log until ${event.expiresAt.slice(0, 10)}`;
    case "token.revoked":
      return `took back the access “${event.name}” to the sealed log`;
    case "report.opened":
      return `opened the report${filterWords(event.filter)}`;
    case "report.exported":
      return `exported the report${filterWords(event.filter)}`;
    default:
      return assertNever(event);
  }
}

const brokenOff = ({ isBrokenOff }: { isBrokenOff?: true | undefined }) => (isBrokenOff ? "; then it broke off" : "");

const nameIn = (key: string) => key.split("+")[0] ?? "";
function groupWords(event: Extract<AuditEvent, { type: "routing.group_saved" }>): string {
  const more = `${event.isRestricted ? ", restricted" : ""}${event.isActive ? "" : ", no longer used"}`;
  return `saved the group ${event.name}${more}: ${event.members.join(", ") || "nobody"}`;
}

function chatWords({ chat, name }: Extract<AuditEvent, { type: "routing.webhook_set" }>): string {
  return chat === null ? `took the chat of ${name} away` : `set a ${chat} chat for ${name}`;
}

function placeWords(event: Extract<AuditEvent, { type: "person.placed" }>): string {
  const leads = event.managerName === null ? "led by nobody" : `led by ${event.managerName}`;
  const issuer = event.speaksForIssuer ? ", speaks for the issuer" : "";
  return `placed ${event.personName}: ${leads}, ${event.country || "no country"}${issuer}`;
}

const quoted = (note: string) => (note === "" ? "" : `: “${note}”`);
const forWhom = (names: readonly string[] = []) => (names.length === 0 ? "" : `, standing in for ${names.join(", ")}`);

function filterWords(filter: Record<string, string>): string {
  const parts = Object.entries(filter).map(([key, value]) => `${key} ${value}`);
  return parts.length === 0 ? "" : ` with ${parts.join(", ")}`;
}
