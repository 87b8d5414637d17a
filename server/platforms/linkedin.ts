import type { Sentence } from "../shared/language.ts";
import { EVERYWHERE, type KnownFact } from "./fact.ts";

const FAQ = "linkedin.com/help/linkedin/answer/a6278444";
const read = { platform: "linkedin", checkedOn: "2026-11-23", recheckBy: "2027-03-31", isSettled: true } as const;

const SINCE: Sentence = {
  en: "EU, EEA, UK, Switzerland, Canada and Hong Kong since 3 November 2025; elsewhere since September 2024",
  de: "EU, EWR, Vereinigtes Königreich, Schweiz, Kanada und Hongkong seit 3. November 2025; anderswo seit September 2024",
};
const EUROPE: Sentence = { en: "EU and EEA", de: "EU und EWR" };

/** What LinkedIn does with what members write, by the place where they write it. */
export const LINKEDIN: readonly KnownFact[] = [
  {
    ...read,
    id: "linkedin-training",
    matter: "training",
    surfaces: [],
    text: {
      en: "LinkedIn trains models that create content with what members write: profile, posts, articles, comments, poll answers and contributions. It is on unless you switch it off.",
      de: "LinkedIn trainiert Modelle, die Inhalte erzeugen, mit dem, was Mitglieder schreiben: Profil, Beiträge, Artikel, Kommentare, Umfrageantworten und Beiträge zu Fachartikeln. Das ist an, bis Sie es ausschalten.",
    },
    source: FAQ,
    region: SINCE,
  },
  {
    ...read,
    id: "linkedin-not-used",
    matter: "training",
    surfaces: [],
    text: {
      en: "Private messages, passwords, payment data and salary or application data tied to a person are not used for it.",
      de: "Private Nachrichten, Passwörter, Zahlungsdaten sowie Gehalts- und Bewerbungsdaten einer Person werden dafür nicht verwendet.",
    },
    source: FAQ,
    region: SINCE,
  },
  {
    ...read,
    id: "linkedin-switch",
    matter: "switch",
    surfaces: [],
    text: {
      en: "The switch: Me → Settings & Privacy → Data privacy → How LinkedIn uses your data → Data for Generative AI Improvement. It is yours alone; we don't ask how you set it.",
      de: "Der Schalter: Sie → Einstellungen und Datenschutz → Datenschutz → Wie LinkedIn Ihre Daten verwendet → Daten zur Verbesserung generativer KI. Er gehört Ihnen allein; wir fragen nicht, wie Sie ihn gestellt haben.",
    },
    source: "linkedin.com/mypreferences/d/settings/data-for-ai-improvement",
    region: SINCE,
  },
  {
    ...read,
    id: "linkedin-switch-limits",
    matter: "switch",
    surfaces: [],
    text: {
      en: "It works forward only: what was used for training stays used. It doesn't stop LinkedIn from processing what you type into an AI feature.",
      de: "Er wirkt nur nach vorn: Was für das Training verwendet wurde, bleibt verwendet. Er verhindert nicht, dass LinkedIn verarbeitet, was Sie in eine KI-Funktion tippen.",
    },
    source: FAQ,
    region: SINCE,
  },
  {
    ...read,
    id: "linkedin-objection",
    matter: "switch",
    surfaces: [],
    text: {
      en: "For other models, such as ranking, there is the Data Processing Objection Form.",
      de: "Für andere Modelle, etwa zur Reihenfolge von Beiträgen, gibt es ein eigenes Widerspruchsformular.",
    },
    source: "linkedin.com/help/linkedin/ask/TS-DPRO",
    region: EVERYWHERE,
  },
  {
    ...read,
    id: "linkedin-regulator",
    matter: "training",
    surfaces: [],
    recheckBy: "2027-01-31",
    isSettled: false,
    text: {
      en: "The Irish data protection authority reached changes in November 2025 and says that it has neither approved the training nor found it compliant. We found no later decision.",
      de: "Die irische Datenschutzbehörde hat im November 2025 Änderungen erreicht und sagt, sie habe das Training weder gebilligt noch für rechtmäßig befunden. Eine spätere Entscheidung haben wir nicht gefunden.",
    },
    source: "Irish Legal News and Pinsent Masons, November 2025",
    region: EUROPE,
  },
  {
    ...read,
    id: "linkedin-post",
    matter: "training",
    surfaces: ["post", "article"],
    text: {
      en: "What you post is public at once and among what is used for training. Deleting it later doesn't take it out of a model.",
      de: "Was Sie veröffentlichen, ist sofort öffentlich und gehört zu dem, womit trainiert wird. Späteres Löschen nimmt es nicht wieder aus einem Modell.",
    },
    source: FAQ,
    region: SINCE,
  },
  {
    ...read,
    id: "linkedin-comment",
    matter: "training",
    surfaces: ["comment"],
    text: {
      en: "Comments are among what is used for training, and so is what you do in groups.",
      de: "Mit Kommentaren wird trainiert, ebenso mit dem, was Sie in Gruppen tun.",
    },
    source: FAQ,
    region: SINCE,
  },
  {
    ...read,
    id: "linkedin-rewrite",
    matter: "training",
    surfaces: ["ai_rewrite"],
    text: {
      en: "What you give to “Rewrite with AI”, what it answers, your language and your feedback are processed on click, by LinkedIn or a provider such as Azure OpenAI, also if you never post it.",
      de: "Was Sie „Mit KI umschreiben“ geben, die Antwort, Ihre Sprache und Ihre Rückmeldung werden beim Klick verarbeitet, von LinkedIn oder einem Anbieter wie Azure OpenAI, auch wenn Sie es nie veröffentlichen.",
    },
    source: "LinkedIn's FAQ, as quoted by tigaconsultancy.com",
    region: EVERYWHERE,
  },
  {
    ...read,
    id: "linkedin-rewrite-business",
    matter: "possible",
    surfaces: ["ai_rewrite"],
    text: {
      en: "In LinkedIn's paid Talent products your input is the customer's data under a contract. The feature in your own account has no such protection.",
      de: "In den bezahlten Talent-Produkten von LinkedIn sind Ihre Eingaben vertraglich Daten des Kunden. Die Funktion in Ihrem eigenen Konto hat diesen Schutz nicht.",
    },
    source: "linkedin.com/help/linkedin/answer/a6215067",
    region: EVERYWHERE,
  },
  {
    ...read,
    id: "linkedin-articles",
    matter: "training",
    surfaces: ["collaborative_article"],
    text: {
      en: "A contribution answers a machine's question, stands on a page that isn't yours, and is among what is used for training.",
      de: "Ein Beitrag zu einem Fachartikel antwortet auf die Frage einer Maschine, steht auf einer Seite, die Ihnen nicht gehört, und gehört zu dem, womit trainiert wird.",
    },
    source: FAQ,
    region: SINCE,
  },
  {
    ...read,
    id: "linkedin-articles-today",
    matter: "possible",
    surfaces: ["collaborative_article"],
    isSettled: false,
    text: {
      en: "The badge for contributors ended in 2024. Whether LinkedIn still invites people to contribute differs from account to account.",
      de: "Das Abzeichen für Beitragende endete 2024. Ob LinkedIn noch zu Beiträgen einlädt, ist von Konto zu Konto verschieden.",
    },
    source: "smk.co and swipeinsight.app, October 2024",
    region: EVERYWHERE,
  },
  {
    ...read,
    id: "linkedin-profile",
    matter: "training",
    surfaces: ["profile_text"],
    text: {
      en: "Name, photo, positions, education, skills and recommendations are among what is used. Writing suggestions read your text on click.",
      de: "Name, Foto, Positionen, Ausbildung, Kenntnisse und Empfehlungen gehören zu dem, was verwendet wird. Schreibvorschläge lesen Ihren Text beim Klick.",
    },
    source: FAQ,
    region: SINCE,
  },
  {
    ...read,
    id: "linkedin-page-switch",
    matter: "switch",
    surfaces: ["page_post"],
    isSettled: false,
    text: {
      en: "The switch is a member's own. In no text of LinkedIn's did we find one for a company page or an organisation.",
      de: "Der Schalter gehört dem einzelnen Mitglied. In keinem Text von LinkedIn haben wir einen für Unternehmensseiten oder Organisationen gefunden.",
    },
    source: FAQ,
    region: EVERYWHERE,
  },
  {
    ...read,
    id: "linkedin-page-possible",
    matter: "possible",
    surfaces: ["page_post"],
    text: {
      en: "A company can set a policy, tell its people, give page roles to few, and object in writing. It can't switch for its people, nor see who has.",
      de: "Ein Unternehmen kann Regeln setzen, seine Leute informieren, Seitenrollen an wenige vergeben und schriftlich widersprechen. Es kann nicht für seine Leute umschalten und nicht sehen, wer es getan hat.",
    },
    source: FAQ,
    region: EVERYWHERE,
  },
];
