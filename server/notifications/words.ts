import type { Sentence } from "../shared/language.ts";

/** Everything people are told of. */
export const NOTICE_EVENTS = [
  "waits",
  "reminder",
  "overdue",
  "handed_over",
  "escalated",
  "taken_over",
  "nudged",
  "stands_in",
  "nobody_left",
  "approved",
  "changes_requested",
  "rejected",
  "moved_on",
  "commented",
  "replied",
  "expired",
  "look_again",
  "rechecked",
] as const;
type NoticeEvent = (typeof NOTICE_EVENTS)[number];

interface Words {
  subject: Sentence;
  /** With {who}, {text}, {group} and {due} to be filled in. */
  sentence: Sentence;
  /** Where its link leads: the reviewer's page of a draft, the author's, or nowhere. */
  leadsTo: "review" | "draft" | "queue" | "groups";
}

/** What is said of each event. Only what happened and where to look: no word of a draft. */
export const NOTICE_WORDS: Record<NoticeEvent, Words> = {
  waits: {
    subject: { en: "A draft waits for you", de: "Ein Entwurf wartet auf Sie" },
    sentence: {
      en: "{who} sent {text} for review. It is due {due}.",
      de: "{who} hat {text} zur Prüfung gesendet. Fällig {due}.",
    },
    leadsTo: "review",
  },
  reminder: {
    subject: { en: "Half the time is over", de: "Die halbe Zeit ist um" },
    sentence: {
      en: "{text} by {who} still waits for a decision. It is due {due}.",
      de: "{text} von {who} wartet noch auf eine Entscheidung. Fällig {due}.",
    },
    leadsTo: "review",
  },
  overdue: {
    subject: { en: "A draft is overdue", de: "Ein Entwurf ist überfällig" },
    sentence: {
      en: "{text} by {who} was due {due}, and nobody has decided it.",
      de: "{text} von {who} war {due} fällig, und niemand hat entschieden.",
    },
    leadsTo: "review",
  },
  handed_over: {
    subject: { en: "A draft was handed to you", de: "Ein Entwurf wurde Ihnen übergeben" },
    sentence: {
      en: "{who} asks you to decide {text}. It is due {due}.",
      de: "{who} bittet Sie, über {text} zu entscheiden. Fällig {due}.",
    },
    leadsTo: "review",
  },
  escalated: {
    subject: { en: "A draft was escalated to you", de: "Ein Entwurf wurde an Sie weitergegeben" },
    sentence: {
      en: "{who} asks {group} to decide {text}. It is due {due}.",
      de: "{who} bittet {group}, über {text} zu entscheiden. Fällig {due}.",
    },
    leadsTo: "review",
  },
  taken_over: {
    subject: { en: "A colleague took a draft over", de: "Ein Entwurf wurde übernommen" },
    sentence: {
      en: "{who} took {text} over from you. What you wrote wasn't sent.",
      de: "{who} hat {text} von Ihnen übernommen. Was Sie geschrieben haben, wurde nicht gesendet.",
    },
    leadsTo: "review",
  },
  nudged: {
    subject: { en: "Somebody is waiting", de: "Jemand wartet" },
    sentence: {
      en: "{who} asks whether {text} can be decided soon. It is due {due}.",
      de: "{who} fragt, ob bald über {text} entschieden werden kann. Fällig {due}.",
    },
    leadsTo: "review",
  },
  stands_in: {
    subject: { en: "You stand in for a colleague", de: "Sie vertreten jemanden" },
    sentence: {
      en: "You stand in for {who}. What waits for them waits for you as well.",
      de: "Sie vertreten {who}. Was dort wartet, wartet auch auf Sie.",
    },
    leadsTo: "queue",
  },
  nobody_left: {
    subject: { en: "Nobody can decide a draft", de: "Niemand kann über einen Entwurf entscheiden" },
    sentence: {
      en: "{text} by {who} waits for {group}, and nobody there may decide it. Add somebody to the group.",
      de: "{text} von {who} wartet auf {group}, und dort darf niemand entscheiden. Nehmen Sie jemanden in die Gruppe auf.",
    },
    leadsTo: "groups",
  },
  approved: {
    subject: { en: "Your draft was approved", de: "Ihr Entwurf wurde freigegeben" },
    sentence: {
      en: "{who} approved {text}. You can post it now.",
      de: "{who} hat {text} freigegeben. Sie können veröffentlichen.",
    },
    leadsTo: "draft",
  },
  changes_requested: {
    subject: { en: "Your draft needs a change", de: "Ihr Entwurf braucht eine Änderung" },
    sentence: {
      en: "{who} asks for changes to {text}. Read why, change it and send it again.",
      de: "{who} bittet um Änderungen an {text}. Lesen Sie warum, ändern Sie und senden Sie noch einmal.",
    },
    leadsTo: "draft",
  },
  rejected: {
    subject: { en: "Your draft was rejected", de: "Ihr Entwurf wurde abgelehnt" },
    sentence: { en: "{who} rejected {text}. Read why.", de: "{who} hat {text} abgelehnt. Lesen Sie warum." },
    leadsTo: "draft",
  },
  moved_on: {
    subject: { en: "Your draft is one step further", de: "Ihr Entwurf ist einen Schritt weiter" },
    sentence: {
      en: "{who} said yes to {text}. Now it waits for {group}.",
      de: "{who} hat {text} zugestimmt. Jetzt wartet es auf {group}.",
    },
    leadsTo: "draft",
  },
  commented: {
    subject: { en: "Somebody commented on your draft", de: "Ihr Entwurf wurde kommentiert" },
    sentence: {
      en: "{who} commented on {text}. Read it there.",
      de: "{who} hat {text} kommentiert. Lesen Sie dort nach.",
    },
    leadsTo: "draft",
  },
  replied: {
    subject: { en: "Somebody answered your comment", de: "Jemand hat auf Ihren Kommentar geantwortet" },
    sentence: {
      en: "{who} answered your comment on {text}.",
      de: "{who} hat auf Ihren Kommentar geantwortet. Es geht um {text}.",
    },
    leadsTo: "review",
  },
  expired: {
    subject: { en: "The time to post it has run out", de: "Die Zeit zum Veröffentlichen ist abgelaufen" },
    sentence: {
      en: "The clearance of {text} has run out. Send it again with one click.",
      de: "Die Freigabe von {text} ist abgelaufen. Senden Sie mit einem Klick noch einmal.",
    },
    leadsTo: "draft",
  },
  look_again: {
    subject: { en: "Look at your profile text again", de: "Sehen Sie Ihren Profiltext noch einmal an" },
    sentence: {
      en: "{text} has stood for a year. Send it again with one click, or change it.",
      de: "{text} steht seit einem Jahr. Senden Sie ihn mit einem Klick noch einmal, oder ändern Sie ihn.",
    },
    leadsTo: "draft",
  },
  rechecked: {
    subject: { en: "Your draft was judged again", de: "Ihr Entwurf wurde noch einmal beurteilt" },
    sentence: {
      en: "The policy or the directory changed, and {text} is judged otherwise now. Look at what is marked.",
      de: "Die Richtlinie oder das Verzeichnis hat sich geändert, und {text} wird jetzt anders beurteilt. Sehen Sie sich an, was markiert ist.",
    },
    leadsTo: "draft",
  },
};

/** A text for a surface, in the middle of a sentence. */
export const A_TEXT: Record<string, Sentence> = {
  post: { en: "a post", de: "einen Beitrag" },
  comment: { en: "a comment", de: "einen Kommentar" },
  article: { en: "an article", de: "einen Artikel" },
  collaborative_article: { en: "a collaborative article", de: "einen gemeinsamen Artikel" },
  profile_text: { en: "a profile text", de: "einen Profiltext" },
  ai_rewrite: { en: "a text for “Rewrite with AI”", de: "einen Text für „Mit KI umschreiben“" },
  page_post: { en: "a company page post", de: "einen Beitrag der Unternehmensseite" },
};
