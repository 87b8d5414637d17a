import type { Language } from "../shared/language.ts";
import type { NoticeEvent, NoticeFacts } from "./contract.ts";
import type { Letter } from "./letter.ts";
import { noticeHref, noticeSentence } from "./sentence.ts";
import { NOTICE_WORDS } from "./words.ts";

interface Told {
  event: NoticeEvent;
  facts: NoticeFacts;
  draftId: string | null;
}

const FOOTER = {
  en: "You can choose what you are told, and how, under Notifications. Opening a link decides nothing.",
  de: "Unter Benachrichtigungen wählen Sie, was Ihnen wie mitgeteilt wird. Ein Link zu öffnen entscheidet nichts.",
};
const OPEN = { en: "Open it", de: "Öffnen" };
const ALL = { en: "See all of them", de: "Alle ansehen" };
const DIGEST = { en: "What happened since yesterday", de: "Was seit gestern geschah" };

/** The letter that tells of one thing, or of a day's. */
export function letterOf(told: readonly Told[], to: { language: Language; zone: string; appUrl: string }): Letter {
  const { language, zone, appUrl } = to;
  const [first] = told;
  const isOne = told.length === 1 && first !== undefined;
  const href = isOne ? noticeHref(first.event, first.draftId) : "/notifications";
  return {
    subject: isOne ? NOTICE_WORDS[first.event].subject[language] : DIGEST[language],
    sentences: told.map(({ event, facts }) => noticeSentence(event, facts, language, zone)),
    link: href === null ? null : { label: isOne ? OPEN[language] : ALL[language], href: `${appUrl}${href}` },
    footer: FOOTER[language],
  };
}
