import type { ErrorKind } from "./error-kind.ts";
import type { Sentence } from "./language.ts";
import { REVIEW_ERRORS } from "./review-errors.ts";

/** Every refusal a person can meet: its kind and the sentence they read, in every language. Said once, here. */
export const ERRORS = {
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
  "policy.not_found": [
    "not_found",
    { en: "We couldn't find that policy version.", de: "Diese Fassung der Richtlinie konnten wir nicht finden." },
  ],
  "policy.changed_elsewhere": [
    "conflict",
    {
      en: "Somebody changed the next policy meanwhile. Reload to see it; what you wrote is kept here.",
      de: "Jemand hat die nächste Richtlinie inzwischen geändert. Laden Sie die Seite neu, um sie zu sehen; was Sie geschrieben haben, bleibt hier erhalten.",
    },
  ],
  "policy.begins_in_the_past": [
    "invalid",
    {
      en: "A version can't begin in the past. Choose a later moment, or publish it at once.",
      de: "Eine Fassung kann nicht in der Vergangenheit beginnen. Wählen Sie einen späteren Zeitpunkt, oder veröffentlichen Sie sie sofort.",
    },
  ],
  "policy.begun_already": [
    "conflict",
    {
      en: "That version has begun already, or was taken back. Bring an earlier one back instead.",
      de: "Diese Fassung hat schon begonnen, oder sie wurde zurückgezogen. Holen Sie stattdessen eine frühere zurück.",
    },
  ],
  "policy.replay_not_found": [
    "not_found",
    { en: "We couldn't find that replay.", de: "Diesen Probelauf konnten wir nicht finden." },
  ],
  "suppression.not_found": [
    "not_found",
    { en: "We couldn't find that phrase.", de: "Diese Wendung konnten wir nicht finden." },
  ],
  "suppression.ends_in_the_past": [
    "invalid",
    {
      en: "That day is over, or too far away. Choose today or a later one, a year from now at most.",
      de: "Dieser Tag ist vorbei oder liegt zu fern. Wählen Sie heute oder einen späteren, höchstens in einem Jahr.",
    },
  ],
  "suppression.reason_says_it": [
    "invalid",
    {
      en: "The reason is kept in the log, and the phrase may not be. Say why without the phrase itself.",
      de: "Die Begründung bleibt im Protokoll, und die Wendung soll dort nicht stehen. Begründen Sie es ohne die Wendung selbst.",
    },
  ],
  "suppression.no_such_rule": [
    "invalid",
    {
      en: "The policy in force has no such rule. Choose one from the list, or all rules.",
      de: "Die geltende Richtlinie hat keine solche Regel. Wählen Sie eine aus der Liste oder alle Regeln.",
    },
  ],
  "directory.not_found": [
    "not_found",
    { en: "We couldn't find that directory entry.", de: "Diesen Eintrag im Verzeichnis konnten wir nicht finden." },
  ],
  "document.not_found": [
    "not_found",
    { en: "We couldn't find that document.", de: "Dieses Dokument konnten wir nicht finden." },
  ],
  "document.exists": [
    "conflict",
    {
      en: "A document with the same text is protected already.",
      de: "Ein Dokument mit demselben Text ist schon geschützt.",
    },
  ],
  "document.too_large": [
    "invalid",
    {
      en: "The file is too large, or would be once unpacked. Split the document and add its parts.",
      de: "Die Datei ist zu groß oder würde es beim Entpacken. Teilen Sie das Dokument und fügen Sie die Teile hinzu.",
    },
  ],
  "document.too_long": [
    "invalid",
    {
      en: "The document has too many pages or words. Split it and add its parts.",
      de: "Das Dokument hat zu viele Seiten oder Wörter. Teilen Sie es und fügen Sie die Teile hinzu.",
    },
  ],
  "document.too_short": [
    "invalid",
    {
      en: "We found fewer than twelve words in the file. A scan has to go through text recognition first.",
      de: "In der Datei fanden wir weniger als zwölf Wörter. Ein Scan muss zuerst durch eine Texterkennung.",
    },
  ],
  "document.locked": [
    "invalid",
    {
      en: "The file is locked with a password. Save it without one and add it again.",
      de: "Die Datei ist mit einem Passwort gesperrt. Speichern Sie sie ohne und fügen Sie sie noch einmal hinzu.",
    },
  ],
  "document.unreadable": [
    "invalid",
    {
      en: "We couldn't read the file: it is damaged, takes too long, or isn't what its name says. Save it anew and add it again.",
      de: "Wir konnten die Datei nicht lesen: Sie ist beschädigt, braucht zu lange oder ist nicht, was ihr Name sagt. Speichern Sie sie neu und fügen Sie sie noch einmal hinzu.",
    },
  ],
  "customers.not_found": [
    "not_found",
    { en: "We couldn't find that customer table.", de: "Diese Kundentabelle konnten wir nicht finden." },
  ],
  "customers.exists": ["conflict", { en: "The same file is there already.", de: "Dieselbe Datei ist schon da." }],
  "customers.too_large": [
    "invalid",
    {
      en: "The file has more than 10 MB or 100,000 lines. Split it and add its parts.",
      de: "Die Datei hat mehr als 10 MB oder 100.000 Zeilen. Teilen Sie sie und fügen Sie die Teile hinzu.",
    },
  ],
  "customers.unreadable": [
    "invalid",
    {
      en: "We need a CSV file with a heading and at least two columns that tell customers apart, such as name and e-mail.",
      de: "Wir brauchen eine CSV-Datei mit Überschrift und mindestens zwei Spalten, die Kunden unterscheiden, etwa Name und E-Mail.",
    },
  ],
  "directory.exists": [
    "conflict",
    { en: "That name is in the directory already.", de: "Dieser Name steht schon im Verzeichnis." },
  ],
  "directory.changed_elsewhere": [
    "conflict",
    {
      en: "Somebody changed this entry meanwhile. Reload to see it.",
      de: "Jemand hat diesen Eintrag inzwischen geändert. Laden Sie die Seite neu, um ihn zu sehen.",
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
