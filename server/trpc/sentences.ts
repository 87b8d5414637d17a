import type { Sentence } from "../shared/language.ts";

/** What the door says. */
export const DOOR = {
  closed: { en: "Sign in to go on.", de: "Melden Sie sich an, um fortzufahren." },
  notForRole: { en: "Your role doesn't allow this.", de: "Ihre Rolle erlaubt das nicht." },
} as const satisfies Record<string, Sentence>;

/** What the wire says of a request that isn't one, in place of a parser's own words. */
export const WIRE = {
  fields: {
    en: "Some fields can't be read. Look at what is marked.",
    de: "Einige Felder lassen sich nicht lesen. Sehen Sie sich an, was markiert ist.",
  },
  unreadable: {
    en: "This request can't be read. Reload the page and try again.",
    de: "Diese Anfrage lässt sich nicht lesen. Laden Sie die Seite neu und versuchen Sie es noch einmal.",
  },
} as const satisfies Record<string, Sentence>;

/** Of a bug nothing but the way to find it again leaves the house. */
export const BUG: Record<keyof Sentence, (requestId: string) => string> = {
  en: (requestId) => `Something went wrong on our side. If you tell us, mention ${requestId}.`,
  de: (requestId) => `Bei uns ist etwas schiefgegangen. Wenn Sie es melden, nennen Sie ${requestId}.`,
};
