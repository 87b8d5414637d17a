import type { ErrorKind } from "./error-kind.ts";
import type { Sentence } from "./language.ts";

/** What who keeps the policy, the directory and what is protected can be refused; part of errors.ts. */
export const POLICY_ERRORS = {
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
} as const satisfies Record<string, readonly [ErrorKind, Sentence]>;
