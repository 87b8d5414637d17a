import { TZDate } from "@date-fns/tz";
import type { Language } from "../shared/language.ts";
import type { NoticeEvent, NoticeFacts } from "./contract.ts";
import { A_TEXT, NOTICE_WORDS } from "./words.ts";

/** What somebody is told, in their language; times by the clocks of the organisation's zone. */
export function noticeSentence(event: NoticeEvent, facts: NoticeFacts, language: Language, zone: string): string {
  const words: Record<string, string> = {
    who: facts.who,
    group: facts.group || (language === "de" ? "die Prüfenden" : "the reviewers"),
    text: A_TEXT[facts.surface]?.[language] ?? (language === "de" ? "einen Text" : "a text"),
    due: facts.due === null ? (language === "de" ? "bald" : "soon") : momentOf(new Date(facts.due), language, zone),
  };
  const said = NOTICE_WORDS[event].sentence[language].replaceAll(/\{(\w+)\}/g, (_, name: string) => words[name] ?? "");
  return said.slice(0, 1).toLocaleUpperCase(language) + said.slice(1);
}

/** Such as "23 Nov, 11:00 (Europe/London)". */
function momentOf(at: Date, language: Language, zone: string): string {
  const local = new TZDate(at.getTime(), zone);
  const day = new Intl.DateTimeFormat(language === "de" ? "de-DE" : "en-GB", {
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
    timeZone: zone,
  }).format(local);
  return `${day} (${zone})`;
}

/** Path of where a notice leads; opening it decides nothing. */
export function noticeHref(event: NoticeEvent, draftId: string | null): string | null {
  const { leadsTo } = NOTICE_WORDS[event];
  if (leadsTo === "queue") return "/queue";
  if (leadsTo === "groups") return "/routing";
  if (draftId === null) return null;
  return leadsTo === "review" ? `/queue/${draftId}` : `/drafts/${draftId}`;
}
