import { EVERYWHERE, type KnownFact } from "./fact.ts";

const read = { surfaces: [], checkedOn: "2026-11-23", recheckBy: "2027-03-31", isSettled: true } as const;

/** What other platforms do with what people write there. */
export const OTHERS: readonly KnownFact[] = [
  {
    ...read,
    id: "meta-training",
    platform: "meta",
    matter: "training",
    text: {
      en: "Facebook, Instagram and Threads: public posts, comments and photos of adults are used, also in public groups and on Pages. Private messages are not.",
      de: "Facebook, Instagram und Threads: Öffentliche Beiträge, Kommentare und Fotos von Erwachsenen werden verwendet, auch in öffentlichen Gruppen und auf Seiten. Private Nachrichten nicht.",
    },
    source: "klicksafe.eu; Autoriteit Persoonsgegevens, 26 May 2025",
    region: { en: "EU since 27 May 2025", de: "EU seit 27. Mai 2025" },
  },
  {
    ...read,
    id: "meta-switch",
    platform: "meta",
    matter: "switch",
    text: {
      en: "The objection: Settings → Privacy policy → “object”, for each account. A later one works forward only.",
      de: "Der Widerspruch: Einstellungen → Datenschutzrichtlinie → „widersprechen“, je Konto. Ein späterer wirkt nur nach vorn.",
    },
    source: "kp-partners.de; surfshark.com",
    region: { en: "EU", de: "EU" },
  },
  {
    ...read,
    id: "meta-pages",
    platform: "meta",
    matter: "possible",
    isSettled: false,
    text: {
      en: "For business pages we found no form of their own.",
      de: "Für Unternehmensseiten haben wir kein eigenes Formular gefunden.",
    },
    source: "kp-partners.de",
    region: { en: "EU", de: "EU" },
  },
  {
    ...read,
    id: "x-training",
    platform: "x",
    matter: "training",
    text: {
      en: "X: on since July 2024 unless you switch it off. Posts of protected accounts are not used.",
      de: "X: seit Juli 2024 an, bis Sie es ausschalten. Beiträge geschützter Konten werden nicht verwendet.",
    },
    source: "productionai.institute",
    region: EVERYWHERE,
  },
  {
    ...read,
    id: "x-switch",
    platform: "x",
    matter: "switch",
    text: {
      en: "The switch: Settings → Privacy and safety → Data sharing and personalization → Grok & Third-party Collaborators.",
      de: "Der Schalter: Einstellungen → Datenschutz und Sicherheit → Datenweitergabe und Personalisierung → Grok und Drittanbieter.",
    },
    source: "productionai.institute",
    region: EVERYWHERE,
  },
  {
    ...read,
    id: "tiktok-switch",
    platform: "tiktok",
    matter: "switch",
    text: {
      en: "TikTok: only by a request; somebody counted nineteen steps.",
      de: "TikTok: nur auf Antrag; jemand hat neunzehn Schritte gezählt.",
    },
    source: "surfshark.com",
    region: EVERYWHERE,
  },
  {
    ...read,
    id: "reddit-training",
    platform: "reddit",
    matter: "training",
    isSettled: false,
    text: {
      en: "Reddit licenses what people write to makers of models. No way to opt out was found in the app.",
      de: "Reddit lizenziert, was Menschen schreiben, an Hersteller von Modellen. In der App wurde kein Weg gefunden, das abzulehnen.",
    },
    source: "surfshark.com, May 2026",
    region: EVERYWHERE,
  },
];
