import type { Language } from "../shared/language.ts";

/** What an explanation says, in one language. `post` is the sentence of `post`; `isOne`: the verdict is about one thing. */
export interface Sayings {
  post: (until: string | null) => string;
  pass: (post: string) => string;
  info: (post: string) => [headline: string, meaning: string];
  advise: (count: number) => string;
  adviseNext: (isOne: boolean, post: string) => string[];
  review: (count: number) => string;
  reviewNext: (isOne: boolean) => string;
  reviewOfAll: string;
  block: (count: number) => string;
  blockNext: (isOne: boolean) => string[];
  here: (kinds: string) => string;
  also: (titles: string) => string;
  noPerson: string;
  /** "a, b and c" of at most three; `more` stands for the rest. */
  and: string;
  more: (count: number) => string;
  /** A title in the middle of a sentence. */
  within: (title: string) => string;
  day: Intl.DateTimeFormat;
}

const date = (locale: string) => new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", timeZone: "UTC" });

/** For the middle of a sentence; an acronym stays as it is. */
const lower = (words: string) =>
  /^\p{Lu}\p{Lu}/u.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);

const COUNTED = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];
const things = (count: number) => `${COUNTED[count] ?? count} thing${count === 1 ? "" : "s"}`;
const GEZAEHLT = ["Kein", "Ein", "Zwei", "Drei", "Vier", "Fünf", "Sechs", "Sieben", "Acht", "Neun"];
const punkte = (count: number) => `${GEZAEHLT[count] ?? count} Punkt${count === 1 ? " ist" : "e sind"}`;

const EN: Sayings = {
  post: (until) => `You can copy and post this text${until === null ? "" : ` until ${until}`}.`,
  pass: (post) => `Nothing to fix. ${post}`,
  info: (post) => [`Nothing you have to change. ${post}`, "What is marked is there to know; it asks nothing of you."],
  advise: (count) => `${things(count)} to read before you post.`,
  adviseNext: (isOne, post) => [
    `Change ${isOne ? "it" : "them"}, or confirm that you have read the guidance.`,
    `Then it's yours: ${lower(post)}`,
  ],
  review: (count) => `${things(count)} to look at before this can go out.`,
  reviewNext: (isOne) =>
    `Change ${isOne ? "it" : "them"}, or send the draft as it is: a person reads it and answers you.`,
  reviewOfAll: "A person reads this before it goes out.",
  block: (count) => `${things(count)} to change before this can go to review.`,
  blockNext: (isOne) => [
    `Change or remove ${isOne ? "it" : "them"}.`,
    "If it's a false alarm, say why and a person decides.",
  ],
  here: (kinds) => `Here: ${kinds}.`,
  also: (titles) => `Also: ${titles}`,
  noPerson: "No rule asks for a person.",
  and: "and",
  more: (count) => `${count} more`,
  within: lower,
  day: date("en-GB"),
};

const DE: Sayings = {
  post: (until) => `Sie können diesen Text kopieren und veröffentlichen${until === null ? "" : `, bis zum ${until}`}.`,
  pass: (post) => `Nichts zu ändern. ${post}`,
  info: (post) => [
    `Sie müssen nichts ändern. ${post}`,
    "Was markiert ist, dient Ihrer Kenntnis; es verlangt nichts von Ihnen.",
  ],
  advise: (count) => `${punkte(count)} zu lesen, bevor Sie veröffentlichen.`,
  adviseNext: (_, post) => [
    "Ändern Sie das, oder bestätigen Sie, dass Sie den Hinweis gelesen haben.",
    `Danach liegt es bei Ihnen: ${post}`,
  ],
  review: (count) => `${punkte(count)} zu beachten, bevor das hinausgehen kann.`,
  reviewNext: () =>
    "Ändern Sie das, oder senden Sie den Entwurf, wie er ist: Eine Person liest ihn und antwortet Ihnen.",
  reviewOfAll: "Eine Person liest das, bevor es hinausgeht.",
  block: (count) => `${punkte(count)} zu ändern, bevor das in die Prüfung gehen kann.`,
  blockNext: () => [
    "Ändern oder entfernen Sie das.",
    "Ist es ein Fehlalarm, sagen Sie, warum; dann entscheidet eine Person.",
  ],
  here: (kinds) => `Hier: ${kinds}.`,
  also: (titles) => `Außerdem: ${titles}`,
  noPerson: "Keine Regel verlangt eine Person.",
  and: "und",
  more: (count) => `${count} weitere`,
  within: (title) => title, // a German title may begin with a noun
  day: date("de"),
};

export const SAYINGS: Record<Language, Sayings> = { en: EN, de: DE };
