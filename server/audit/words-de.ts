/** Words that the log's German sentences are made of: codes as people read them. What isn't here is read as it stands. */

/** A text for a surface, in the accusative and in the genitive. */
export const A_TEXT: Record<string, [string, string]> = {
  post: ["einen Beitrag", "eines Beitrags"],
  comment: ["einen Kommentar", "eines Kommentars"],
  article: ["einen Artikel", "eines Artikels"],
  collaborative_article: ["einen Gemeinschaftsartikel", "eines Gemeinschaftsartikels"],
  profile_text: ["einen Profiltext", "eines Profiltexts"],
  ai_rewrite: ["einen Text für „Rewrite with AI“", "eines Texts für „Rewrite with AI“"],
  page_post: ["einen Beitrag der Unternehmensseite", "eines Beitrags der Unternehmensseite"],
};

export const TO_TEXT: Record<string, string> = {
  post: "einem Beitrag",
  comment: "einem Kommentar",
  article: "einem Artikel",
  collaborative_article: "einem Gemeinschaftsartikel",
  profile_text: "einem Profiltext",
  ai_rewrite: "einem Text für „Rewrite with AI“",
  page_post: "einem Beitrag der Unternehmensseite",
};

export const REFUSED: Record<string, string> = { ask_for_changes: "zur Änderung zurückgegeben", reject: "abgelehnt" };

export const WAS = { cleared: "ohne Prüfung durchgelassen", approved: "freigegeben" };

export const OPINIONS = { agree: "einverstanden", change: "hätte um Änderungen gebeten", reject: "hätte abgelehnt" };

export const DECIDED: Record<string, string> = {
  approve: "freizugeben",
  ask_for_changes: "zur Änderung zurückzugeben",
  reject: "abzulehnen",
};

export const KINDS: Record<string, string> = {
  person: "eine Person",
  client: "einen Kunden",
  codename: "einen Codenamen",
  method: "eine Methode",
  product: "ein Produkt",
  fact: "eine veröffentlichte Tatsache",
};

export const STATUSES: Record<string, string> = { confidential: "vertraulich", public: "öffentlich" };

export const ROLES: Record<string, string> = {
  EMPLOYEE: "Mitarbeitende",
  REVIEWER: "Prüfende",
  ADMIN: "Admin",
  AUDITOR: "Revision",
};

export const HOW: Record<string, string> = {
  "first admin": "erster Admin",
  "linked to single sign-on": "mit Single Sign-on verbunden",
  "first single sign-on": "erstes Single Sign-on",
  "single sign-on": "Single Sign-on",
  "with a password": "mit Passwort",
  password: "Passwort",
  "sample person": "Beispielperson",
};

/** What the policy asked for; with "war" and "ist jetzt" before it. */
export const ACTIONS: Record<string, string> = {
  pass: "unbeanstandet",
  info: "nur ein Hinweis",
  advise: "ein Rat",
  review: "etwas für eine Prüfung",
  block: "aufgehalten",
};

export const CHANGED: Record<string, string> = { policy: "der Richtlinie", directory: "des Verzeichnisses" };

/** What a list was narrowed by. */
export const NARROWED: Record<string, string> = {
  person: "Person",
  draft: "Entwurf",
  rule: "Regel",
  type: "Ereignis",
  from: "von",
  to: "bis",
  left: "hängt in der Luft:",
  q: "Wörter",
  form: "Form",
  department: "Abteilung",
  surface: "Ort",
  measure: "Kennzahl",
};
