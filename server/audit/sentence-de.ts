import type { AuditEvent, AuditEventType } from "./contract.ts";
import { SYSTEM } from "./system.ts";
import {
  A_TEXT,
  ACTIONS,
  CHANGED,
  DECIDED,
  HOW,
  KINDS,
  NARROWED,
  OPINIONS,
  REFUSED,
  ROLES,
  STATUSES,
  TO_TEXT,
  WAS,
} from "./words-de.ts";

type Of<T extends AuditEventType> = Extract<AuditEvent, { type: T }>;

/** One plain German sentence for an event. The log keeps the English one; this is how it reads on a German screen. */
export function germanSentenceOf(event: AuditEvent, actorName: string): string {
  const say: (event: never) => string = SAYINGS[event.type];
  const words = `${actorName === SYSTEM.en ? SYSTEM.de : actorName} hat ${say(event as never)}`;
  return /[.!?…]“$/.test(words) ? words : `${words}.`;
}

type Surfaced = { surface: string };
const aText = ({ surface }: Surfaced) => A_TEXT[surface]?.[0] ?? `einen Text für ${surface}`;
const ofText = ({ surface }: Surfaced) => A_TEXT[surface]?.[1] ?? `eines Texts für ${surface}`;
const version = (event: Surfaced & { revision: number }) => `Fassung ${event.revision} ${ofText(event)}`;
const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;
const quoted = (note: string) => (note === "" ? "" : `: „${note}“`);
const forWhom = (names: readonly string[] = []) =>
  names.length === 0 ? "" : `, in Vertretung von ${names.join(", ")}`;
const because = (event: { reasonRules: readonly string[]; note: string }) =>
  `${event.reasonRules.length > 0 ? `, wegen ${event.reasonRules.join(", ")}` : ""}${quoted(event.note)}`;
const rules = (event: { rules: readonly { ruleId: string }[] }) =>
  event.rules.length === 0
    ? "keine Regel sprach an"
    : `${count(event.rules.length, "Regel sprach", "Regeln sprachen")} an: ${event.rules.map(({ ruleId }) => ruleId).join(", ")}`;
const under = (event: { policyVersion: number; rules: readonly { ruleId: string }[] }) =>
  `nach Richtlinie ${event.policyVersion} (${rules(event)})`;
const filtered = (filter: Record<string, string>) => {
  const parts = Object.entries(filter).map(([key, value]) => `${NARROWED[key] ?? key} „${value}“`);
  return parts.length === 0 ? "" : ` mit ${parts.join(", ")}`;
};
const ruleOrAll = ({ ruleId }: { ruleId: string | null }) => ruleId ?? "allen Regeln";
const logName = (key: string) => key.split("+")[0] ?? "";

const toText = ({ surface }: Surfaced) => TO_TEXT[surface] ?? `einem Text für ${surface}`;
const suggested = (comments: readonly { isSuggestion: boolean }[]) => {
  const number = comments.filter(({ isSuggestion }) => isSuggestion).length;
  return number === 0 ? "" : `, ${number} davon mit einer Formulierung`;
};
const named = ({ kind, name, status }: Of<"directory.added" | "directory.changed">) =>
  `${KINDS[kind] ?? kind} im Verzeichnis: ${name} (${STATUSES[status] ?? status})`;

/** What each event says after "hat". */
const SAYINGS: { [T in AuditEventType]: (event: Of<T>) => string } = {
  "draft.created": (event) => `${aText(event)} begonnen`,
  "draft.cleared": (event) =>
    `${version(event)} eingereicht; der Text ging ohne Prüfung durch, ${under(event)}${event.adviceRead?.length ? `; die Hinweise von ${event.adviceRead.join(", ")} sind als gelesen bestätigt` : ""}`,
  "draft.sent_for_review": (event) => `${version(event)} eingereicht; der Text ging in die Prüfung, ${under(event)}`,
  "draft.stopped": (event) => `${version(event)} eingereicht; der Text wurde angehalten, ${under(event)}`,
  "draft.release_asked": (event) =>
    `um Freigabe von ${version(event)} gebeten, angehalten nach Richtlinie ${event.policyVersion}: „${event.reason}“ (${rules(event)})`,
  "draft.closed_for_leaver": (event) => `${aText(event)} von ${event.authorName} geschlossen, nach dem Ausscheiden`,
  "draft.approved": (event) =>
    `${version(event)} von ${event.authorName} freigegeben${forWhom(event.standsFor)}${because(event)}`,
  "draft.changes_requested": (event) =>
    `${event.authorName} gebeten, ${version(event)} zu ändern${forWhom(event.standsFor)}${because(event)}`,
  "draft.rejected": (event) =>
    `${version(event)} von ${event.authorName} abgelehnt${forWhom(event.standsFor)}${because(event)}`,
  "draft.withdrawn": (event) => `${aText(event)} zurückgezogen${quoted(event.reason)}`,
  "draft.reopened": (event) => `${aText(event)} wieder zum Ändern geöffnet`,
  "draft.copied": (event) => `den genauen Text von ${version(event)} kopiert`,
  "draft.published": (event) => `festgehalten, wo ${version(event)} veröffentlicht wurde: ${event.url}`,
  "draft.expired": (event) => `die Freigabe von ${version(event)} ablaufen lassen`,
  "draft.due_again": (event) => `gebeten, ${version(event)} noch einmal anzusehen; die Zeit dafür ist um`,
  "draft.erased": (event) =>
    `${event.what === "text" ? "die Texte" : "die Wörter der Einträge"} ${ofText(event)} gelöscht (${event.rule})`,
  "draft.deletion_asked": (event) => `um Löschung der Texte ${ofText(event)} gebeten${quoted(event.reason)}`,
  "draft.rechecked": (event) =>
    `${version(event)} nach einer Änderung ${CHANGED[event.because] ?? event.because} neu beurteilt: war ${ACTIONS[event.was] ?? event.was}, ist jetzt ${ACTIONS[event.action] ?? event.action}, ${under(event)}`,
  "finding.dismissed": (event) =>
    `eine Stelle behalten, zu der ${event.ruleId} spricht${event.agreedOn === undefined ? "" : `, vereinbart am ${event.agreedOn}`}${quoted(event.note)}`,
  "finding.dismissal_undone": (event) => `das Behalten einer Stelle zurückgenommen, zu der ${event.ruleId} spricht`,
  "hold.placed": (event) =>
    `${event.kind === "draft" ? "einen Entwurf" : "die Entwürfe einer Person"} (${event.subjectId}) vor dem Löschen bewahrt: „${event.reason}“`,
  "hold.lifted": (event) => `die Aufbewahrung ${event.holdId} aufgehoben: „${event.reason}“`,
  "retention.switched": (event) =>
    event.isOn ? "das nächtliche Löschen eingeschaltet" : "das nächtliche Löschen ausgeschaltet",
  "evidence.made": (event) =>
    `die Nachweisdatei ${ofText(event)} mit ${count(event.revisions, "Fassung", "Fassungen")} erstellt`,
  "review.claimed": (event) =>
    event.takenFrom === null
      ? "die Prüfung eines Entwurfs begonnen"
      : `die Prüfung eines Entwurfs von ${event.takenFrom} übernommen`,
  "review.released": () => "einen Entwurf in die Warteschlange zurückgelegt",
  "review.decided": (event) =>
    `beschlossen, ${version(event)} ${DECIDED[event.kind] ?? event.kind}; bis ${event.effectiveAt.slice(11, 19)} UTC lässt sich das zurücknehmen`,
  "review.stage_approved": (event) =>
    `${version(event)} von ${event.authorName} zugestimmt${forWhom(event.standsFor)}; noch offen: ${event.waitsFor.filter(Boolean).join(", ") || "eine weitere Zustimmung"}`,
  "review.escalated": (event) => `${aText(event)} an ${event.group} weitergegeben${quoted(event.note)}`,
  "review.handed_over": (event) => `${aText(event)} an ${event.toName} übergeben${quoted(event.note)}`,
  "review.opened_restricted": () => "einen Entwurf aus einer geschützten Warteschlange gelesen",
  "review.nudged": (event) => `gefragt, ob über ${aText(event)} bald entschieden werden kann`,
  "comment.sent": (event) =>
    `${count(event.comments.length, "Kommentar", "Kommentare")} zu ${toText(event)} gesendet${suggested(event.comments)}`,
  "comment.replied": (event) => `auf einen Kommentar zu ${toText(event)} geantwortet`,
  "comment.resolved": (event) =>
    event.isResolved
      ? `einen Kommentar zu ${toText(event)} als erledigt vermerkt`
      : `einen Kommentar zu ${toText(event)} wieder geöffnet`,
  "suggestion.answered": (event) =>
    `einen Formulierungsvorschlag zu ${toText(event)} ${event.answer === "applied" ? "übernommen" : "abgelehnt"}`,
  "finding.false_alarm": (event) =>
    event.isFalse
      ? `vermerkt, dass ${event.ruleId} bei einer Stelle ${ofText(event)} falsch lag`
      : `den Vermerk zurückgenommen, dass ${event.ruleId} bei einer Stelle ${ofText(event)} falsch lag`,
  "draft.appealed": (event) =>
    `um eine zweite Meinung zu ${version(event)} gebeten, ${REFUSED[event.kind] ?? event.kind} von ${event.reviewerName}: „${event.reason}“`,
  "review.second_look": (event) =>
    `${version(event)} ein zweites Mal angesehen (zuvor ${WAS[event.was]}); Ergebnis: ${OPINIONS[event.opinion]}${quoted(event.note)}`,
  "review.undone": (event) => `den Beschluss zurückgenommen, ${aText(event)} ${DECIDED[event.kind] ?? event.kind}`,
  "policy.published": (event) =>
    `Richtlinie ${event.policyVersion} mit ${count(event.rulesOn, "eingeschalteten Regel", "eingeschalteten Regeln")} veröffentlicht${event.copyOf === undefined ? "" : `, eine Kopie von Version ${event.copyOf}`}${event.effectiveFrom === undefined ? "" : `, gültig ab ${event.effectiveFrom}`}`,
  "policy.withdrawn": (event) => `Richtlinie ${event.policyVersion} vor ihrem Beginn zurückgenommen`,
  "policy.edited": (event) =>
    `die nächste Richtlinie geändert, begonnen von Version ${event.basedOn}${event.changedRules.length === 0 ? "" : `: ${event.changedRules.join(", ")}`}`,
  "policy.discarded": (event) => `die nächste Richtlinie verworfen, begonnen von Version ${event.basedOn}`,
  "policy.replayed": (event) =>
    `gefragt, was eine geänderte Richtlinie bei ${count(event.drafts, "früheren Entwurf", "früheren Entwürfen")} entschieden hätte`,
  "policy.acknowledged": (event) => `bestätigt, Richtlinie ${event.policyVersion} gelesen zu haben`,
  "policy.reminded": (event) =>
    `${count(event.people, "Person", "Personen")} daran erinnert, Richtlinie ${event.policyVersion} zu lesen`,
  "rule.imprecise": (event) =>
    `festgestellt, dass ${event.ruleId} in ${event.confirmed} von ${count(event.verdicts, "Urteil", "Urteilen")} recht hatte, nach Richtlinie ${event.policyVersion}`,
  "suppression.added": (event) =>
    `eine Wendung bis ${event.until} von ${ruleOrAll(event)} ausgenommen: „${event.reason}“`,
  "suppression.reviewed": (event) =>
    `eine von ${ruleOrAll(event)} ausgenommene Wendung angesehen und die Ausnahme bis ${event.until} verlängert`,
  "suppression.ended": (event) => `die Ausnahme einer Wendung von ${ruleOrAll(event)} beendet`,
  "directory.added": (event) => `${named(event)} hinzugefügt`,
  "directory.changed": (event) => `${named(event)} geändert`,
  "directory.removed": (event) => `${KINDS[event.kind] ?? event.kind} aus dem Verzeichnis entfernt: ${event.name}`,
  "directory.imported": (event) =>
    `eine Datei ins Verzeichnis importiert: ${event.added} neu, ${event.changed} geändert`,
  "document.registered": (event) =>
    `ein Dokument mit ${count(event.words, "Wort", "Wörtern")} geschützt: ${event.name}`,
  "document.removed": (event) => `den Schutz eines Dokuments beendet: ${event.name}`,
  "customers.registered": (event) =>
    `eine Tabelle mit ${event.rows} Kundschaftszeilen (${event.columns.join(", ")}) geschützt: ${event.name}`,
  "customers.removed": (event) => `den Schutz einer Kundschaftstabelle beendet: ${event.name}`,
  "detection.tried": (event) => `die Erkennung an einem Text mit ${event.characters} Zeichen ausprobiert`,
  "organisation.set_up": (event) => `${event.name} eingerichtet`,
  "person.added": (event) =>
    `${event.personName} hinzugefügt, Rolle ${ROLES[event.role] ?? event.role} (${HOW[event.how] ?? event.how})`,
  "person.changed": (event) =>
    `${event.personName} geändert: ${ROLES[event.wasRole] ?? event.wasRole} zu ${ROLES[event.role] ?? event.role}, ${event.isActive ? "aktiv" : "nicht mehr aktiv"}`,
  "person.placed": (event) =>
    `${event.personName} zugeordnet: ${event.managerName === null ? "ohne Führungskraft" : `geführt von ${event.managerName}`}, ${event.country || "ohne Land"}${event.speaksForIssuer ? ", spricht für den Emittenten" : ""}`,
  "person.deputy_set": (event) => `${event.deputyName} von ${event.from} bis ${event.until} als Vertretung benannt`,
  "person.deputy_ended": (event) => `die Vertretung durch ${event.deputyName} beendet`,
  "person.signed_in": (event) => `sich angemeldet (${HOW[event.how] ?? event.how})`,
  "person.signed_out": () => "sich abgemeldet",
  "person.sessions_revoked": (event) => `${count(event.count, "Sitzung", "Sitzungen")} von ${event.personName} beendet`,
  "routing.group_saved": (event) =>
    `die Gruppe ${event.name} gespeichert${event.isRestricted ? ", geschützt" : ""}${event.isActive ? "" : ", nicht mehr benutzt"}: ${event.members.join(", ") || "niemand"}`,
  "routing.rule_saved": (event) =>
    `die Zuteilungsregel ${event.name} gespeichert (${event.isOn ? "an" : "aus"}): ${event.groups.join(", ")}`,
  "routing.rule_removed": (event) => `die Zuteilungsregel ${event.name} entfernt`,
  "routing.webhook_set": (event) =>
    event.chat === null
      ? `den Chat von ${event.name} entfernt`
      : `einen Chat (${event.chat}) für ${event.name} eingerichtet`,
  "routing.settings_changed": (event) =>
    `geändert, wie geprüft wird: Ein Beschluss lässt sich ${count(event.graceSeconds, "Sekunde", "Sekunden")} lang zurücknehmen`,
  "audit.opened": (event) => `das Protokoll geöffnet${filtered(event.filter)}`,
  "audit.exported": (event) =>
    `${count(event.rows, "Eintrag", "Einträge")} des Protokolls exportiert${filtered(event.filter)}${event.isBrokenOff ? "; danach brach es ab" : ""}`,
  "log.opened": (event) =>
    event.previous === null
      ? `das versiegelte Protokoll ${logName(event.key)} eröffnet`
      : `das versiegelte Protokoll ${logName(event.key)} nach ${count(event.previous.size, "Eintrag", "Einträgen")} von ${event.previous.origin} eröffnet`,
  "token.made": (event) =>
    `den Zugang „${event.name}“ zum versiegelten Protokoll bis ${event.expiresAt.slice(0, 10)} ausgegeben`,
  "token.revoked": (event) => `den Zugang „${event.name}“ zum versiegelten Protokoll zurückgenommen`,
  "report.opened": (event) => `den Bericht geöffnet${filtered(event.filter)}`,
  "report.exported": (event) => `den Bericht exportiert${filtered(event.filter)}`,
};
