import type { ErrorKind } from "./error-kind.ts";
import type { Sentence } from "./language.ts";

/** What a reviewer, or who sets reviewing up, can be refused; part of errors.ts. */
export const REVIEW_ERRORS = {
  "review.claimed_by_other": [
    "conflict",
    { en: "A colleague is looking at this draft right now.", de: "Gerade sieht sich jemand anders diesen Entwurf an." },
  ],
  "review.stale_revision": [
    "conflict",
    {
      en: "The author sent a new revision while you were reading. Nothing was decided; look at what changed.",
      de: "Während Sie gelesen haben, kam eine neue Fassung. Es wurde nichts entschieden; sehen Sie sich an, was sich geändert hat.",
    },
  ],
  "review.already_decided": [
    "conflict",
    {
      en: "A colleague decided this draft a moment ago. Nothing was changed by you.",
      de: "Jemand anders hat soeben über diesen Entwurf entschieden. Von Ihnen wurde nichts geändert.",
    },
  ],
  "review.too_late_to_undo": [
    "conflict",
    {
      en: "The time to take it back has run out: the decision has taken effect.",
      de: "Die Zeit zum Zurücknehmen ist abgelaufen: Die Entscheidung gilt.",
    },
  ],
  "review.reason_needed": [
    "invalid",
    {
      en: "Choose the rule it is about; where there is none, say why in words.",
      de: "Wählen Sie die Regel, um die es geht; wo es keine gibt, sagen Sie in Worten, warum.",
    },
  ],
  "review.not_your_turn": [
    "forbidden",
    {
      en: "This draft waits for somebody else. Hand it over or ask an admin if it should be you.",
      de: "Dieser Entwurf wartet auf jemand anderen. Fragen Sie die Verwaltung, wenn Sie entscheiden sollen.",
    },
  ],
  "review.not_possible_here": [
    "conflict",
    {
      en: "This draft can't be passed on: only its group may decide it.",
      de: "Dieser Entwurf kann nicht weitergegeben werden: Nur seine Gruppe darf entscheiden.",
    },
  ],
  "review.no_escalation": [
    "conflict",
    {
      en: "No group is named for escalation. Hand the draft to a colleague instead.",
      de: "Für die Weitergabe ist keine Gruppe benannt. Übergeben Sie den Entwurf stattdessen an jemanden.",
    },
  ],
  "review.nudged_already": [
    "conflict",
    {
      en: "You have asked already. They know that you wait.",
      de: "Sie haben schon nachgefragt. Es ist bekannt, dass Sie warten.",
    },
  ],
  "review.appealed_already": [
    "conflict",
    {
      en: "This text has had its second opinion. Change it and send it again.",
      de: "Zu diesem Text gab es schon eine zweite Meinung. Ändern Sie ihn und senden Sie ihn noch einmal.",
    },
  ],
  "review.text_changed": [
    "conflict",
    {
      en: "You have changed the text since. Send it again instead; a second opinion is about the text that was read.",
      de: "Sie haben den Text seither geändert. Senden Sie ihn stattdessen noch einmal; eine zweite Meinung gilt dem gelesenen Text.",
    },
  ],
  "review.nobody_else": [
    "conflict",
    {
      en: "There is nobody else who could look at it. Ask an admin to name one more reviewer.",
      de: "Es gibt niemanden sonst, der den Text ansehen könnte. Die Verwaltung kann eine weitere Person benennen.",
    },
  ],
  "review.not_opened": [
    "conflict",
    {
      en: "You haven’t opened its latest text yet.",
      de: "Sie haben den neuesten Text noch nicht geöffnet.",
    },
  ],
  "review.not_low_risk": [
    "conflict",
    {
      en: "It is too grave to be approved together with others. Decide it by itself.",
      de: "Er ist zu schwerwiegend, um zusammen mit anderen freigegeben zu werden. Entscheiden Sie einzeln.",
    },
  ],
  "finding.not_found": [
    "not_found",
    { en: "We couldn’t find that finding.", de: "Diesen Fund haben wir nicht gefunden." },
  ],
  "comment.not_found": [
    "not_found",
    {
      en: "We couldn't find that comment, or it can't be changed any more.",
      de: "Diesen Kommentar haben wir nicht gefunden, oder er lässt sich nicht mehr ändern.",
    },
  ],
  "comment.nothing_marked": [
    "invalid",
    {
      en: "Mark the words it is about, up to 4,000 characters.",
      de: "Markieren Sie die Worte, um die es geht, höchstens 4.000 Zeichen.",
    },
  ],
  "comment.no_suggestion": [
    "conflict",
    {
      en: "There is no wording to take over in this comment.",
      de: "In diesem Kommentar steht keine Formulierung zum Übernehmen.",
    },
  ],
  "routing.group_not_found": [
    "not_found",
    { en: "We couldn't find that group.", de: "Diese Gruppe haben wir nicht gefunden." },
  ],
  "routing.exists": [
    "conflict",
    { en: "A group of that name exists already.", de: "Eine Gruppe mit diesem Namen gibt es schon." },
  ],
  "routing.not_reviewers": [
    "invalid",
    { en: "Only active reviewers can do this.", de: "Das können nur aktive Prüfende." },
  ],
  "routing.deputy_away": [
    "conflict",
    {
      en: "They are away on one of these days, or somebody counts on you then. Choose other days or somebody else.",
      de: "An einem dieser Tage sind sie abwesend, oder jemand zählt dann auf Sie. Wählen Sie andere Tage oder jemand anderen.",
    },
  ],
  "routing.no_chat": [
    "not_found",
    {
      en: "This group has no chat. Give an address first.",
      de: "Diese Gruppe hat keinen Chat. Geben Sie zuerst eine Adresse an.",
    },
  ],
  "routing.chat_failed": [
    "unavailable",
    {
      en: "The chat didn’t take the message. Check its address; it has to lead outside, over https.",
      de: "Der Chat hat die Nachricht nicht angenommen. Prüfen Sie die Adresse; sie muss nach außen führen, über https.",
    },
  ],
  "routing.changed_elsewhere": [
    "conflict",
    {
      en: "Somebody changed the review settings meanwhile. Reload to see them.",
      de: "Jemand hat die Einstellungen der Prüfung inzwischen geändert. Laden Sie die Seite neu.",
    },
  ],
} as const satisfies Record<string, readonly [ErrorKind, Sentence]>;
