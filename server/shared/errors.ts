import type { ErrorKind } from "./error-kind.ts";
import type { Sentence } from "./language.ts";
import { POLICY_ERRORS } from "./policy-errors.ts";
import { REVIEW_ERRORS } from "./review-errors.ts";

/** Every refusal a person can meet: its kind and the sentence they read, in every language. Said once, here. */
export const ERRORS = {
  ...POLICY_ERRORS,
  ...REVIEW_ERRORS,
  "draft.not_found": [
    "not_found",
    { en: "We couldn't find that draft.", de: "Diesen Entwurf konnten wir nicht finden." },
  ],
  "live.too_many": [
    "too_many",
    {
      en: "The queue is open in too many windows. This one brings itself up to date now and then.",
      de: "Die Warteschlange ist in zu vielen Fenstern offen. Dieses bringt sich nur von Zeit zu Zeit auf den neuesten Stand.",
    },
  ],
  "keys.clash": [
    "conflict",
    {
      en: "One key can't do two things in the same place. Choose another key for one of them.",
      de: "Eine Taste kann an derselben Stelle nicht zwei Dinge tun. Wählen Sie für eines davon eine andere Taste.",
    },
  ],
  "token.not_found": [
    "not_found",
    {
      en: "We couldn't find that access, or it was taken back already.",
      de: "Diesen Zugang konnten wir nicht finden, oder er wurde schon entzogen.",
    },
  ],
  "draft.changed_elsewhere": [
    "conflict",
    {
      en: "This draft changed while you were working on it. Reload to see the latest version; your text is kept here.",
      de: "Dieser Entwurf wurde geändert, während Sie daran gearbeitet haben. Laden Sie die Seite neu, um den neuesten Stand zu sehen; Ihr Text bleibt hier erhalten.",
    },
  ],
  "draft.not_possible_now": [
    "conflict",
    {
      en: "That isn't possible in the draft's present state. Reload to see where it stands.",
      de: "Das ist beim jetzigen Stand des Entwurfs nicht möglich. Laden Sie die Seite neu, um zu sehen, wo er steht.",
    },
  ],
  "draft.run_out": [
    "conflict",
    {
      en: "The time to post it has run out. Send it again.",
      de: "Die Zeit zum Veröffentlichen ist abgelaufen. Senden Sie ihn noch einmal.",
    },
  ],
  "draft.not_yours_to_decide": [
    "forbidden",
    {
      en: "Someone else has to review your own draft.",
      de: "Über Ihren eigenen Entwurf muss jemand anders entscheiden.",
    },
  ],
  "draft.empty": ["invalid", { en: "Write at least one word.", de: "Schreiben Sie mindestens ein Wort." }],
  "draft.too_long": [
    "invalid",
    {
      en: "The text is longer than this surface allows. Shorten it and send it again.",
      de: "Der Text ist länger, als dieser Ort erlaubt. Kürzen Sie ihn und senden Sie ihn noch einmal.",
    },
  ],
  "draft.no_neutral_version": [
    "conflict",
    {
      en: "There is no neutral version of this draft yet. Take one out first.",
      de: "Von diesem Entwurf gibt es noch keine neutrale Fassung. Erstellen Sie zuerst eine.",
    },
  ],
  "draft.dismissal_unknown": [
    "conflict",
    {
      en: "That passage is no longer in the text. Check the draft again.",
      de: "Diese Stelle steht nicht mehr im Text. Prüfen Sie den Entwurf noch einmal.",
    },
  ],
  "person.not_found": [
    "not_found",
    { en: "We couldn't find that person.", de: "Diese Person konnten wir nicht finden." },
  ],
  "person.changed_elsewhere": [
    "conflict",
    {
      en: "Somebody changed this person meanwhile. Reload to see it.",
      de: "Jemand hat diese Person inzwischen geändert. Laden Sie die Seite neu, um das zu sehen.",
    },
  ],
  "person.last_admin": [
    "conflict",
    {
      en: "At least one active admin has to stay.",
      de: "Mindestens eine aktive Administratorin oder ein aktiver Administrator muss bleiben.",
    },
  ],
  "person.exists": [
    "conflict",
    { en: "Somebody with that e-mail address exists already.", de: "Jemand mit dieser E-Mail-Adresse ist schon da." },
  ],
  "setup.done": [
    "forbidden",
    {
      en: "This installation has been set up already. Sign in instead.",
      de: "Diese Installation ist schon eingerichtet. Melden Sie sich stattdessen an.",
    },
  ],
  "limit.too_many": [
    "too_many",
    {
      en: "That's a lot in one minute. Try again shortly; nothing is lost.",
      de: "Das ist sehr viel in einer Minute. Versuchen Sie es gleich noch einmal; es geht nichts verloren.",
    },
  ],
  "report.hidden": [
    "forbidden",
    {
      en: "Fewer than five people are behind this number, so we don't show it.",
      de: "Hinter dieser Zahl stehen weniger als fünf Personen, darum zeigen wir sie nicht.",
    },
  ],
  "hold.not_found": [
    "not_found",
    {
      en: "We couldn't find that hold, or it was lifted already.",
      de: "Wir haben diese Sperre nicht gefunden, oder sie ist schon aufgehoben.",
    },
  ],
  "view.not_found": [
    "not_found",
    { en: "We couldn't find that saved view.", de: "Wir haben diese gespeicherte Ansicht nicht gefunden." },
  ],
  "view.exists": [
    "conflict",
    {
      en: "You have a view of that name already. Choose another name.",
      de: "Sie haben schon eine Ansicht mit diesem Namen. Wählen Sie einen anderen.",
    },
  ],
  "database.unavailable": [
    "unavailable",
    {
      en: "We can't reach the database right now. Your text is kept in this browser; try again in a moment.",
      de: "Wir erreichen die Datenbank gerade nicht. Ihr Text bleibt in diesem Browser erhalten; versuchen Sie es gleich noch einmal.",
    },
  ],
} as const satisfies Record<string, readonly [ErrorKind, Sentence]>;

export type ErrorCode = keyof typeof ERRORS;

/** A refusal a person can act on. `details` are for us: the log gets them, the browser doesn't. */
export class DomainError extends Error {
  readonly code: ErrorCode;
  readonly details: Record<string, unknown>;

  constructor(code: ErrorCode, details: Record<string, unknown> = {}, options?: ErrorOptions) {
    super(ERRORS[code][1].en, options);
    this.name = "DomainError";
    this.code = code;
    this.details = details;
  }
}
