import type { Candidate, Detector } from "../detector.ts";
import { evidence } from "../detector.ts";
import type { Document } from "../document.ts";
import { allMatches } from "../words/matches.ts";

// 64 and 63 are the lengths RFC 5321 and 1035 allow; they also keep the pattern linear.
const WRITTEN =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,63}@(?:[\p{L}\p{N}][\p{L}\p{N}-]{0,62}\.){1,6}\p{L}{2,24}/gu;
const AT = String.raw`\s{0,2}(?:[[({<]\s?(?:at|@|ät|chez|arroba)\s?[\])}>]|\s(?:at|AT)\s)\s{0,2}`;
const DOT = String.raw`(?:\s{0,2}[[({<]\s?(?:dot|punkt|point|punto|\.)\s?[\])}>]\s{0,2}|\s(?:dot|DOT|punkt|punto)\s|\.)`;
const SPOKEN = new RegExp(
  `(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}][\\p{L}\\p{N}._%+-]{0,63}(?:\\s?[[({]dot[\\])}]\\s?[\\p{L}\\p{N}._%+-]{1,63}){0,3}${AT}(?:[\\p{L}\\p{N}-]{1,63}${DOT}){1,5}\\p{L}{2,24}(?![\\p{L}\\p{N}])`,
  "giu",
);
const SAYS_DOT = /[[({<\s](?:dot|punkt|point|punto|\.)[\])}>\s]|[[({<]\s?(?:at|@|ät|arroba)\s?[\])}>]/iu;
const MAILBOX =
  /^(?:info|hello|contact|kontakt|press|presse|media|jobs|careers|karriere|recruit\w*|support|sales|office|team|privacy|security|ir|help|events?|marketing|noreply|no-reply)@/iu;

function detect(document: Document): Candidate[] {
  const found: Candidate[] = [];
  for (const match of allMatches(WRITTEN, document.text)) found.push(candidate(document, match));
  for (const match of allMatches(SPOKEN, document.text)) {
    if (!match[0].includes("@") || /[[({<]/.test(match[0])) {
      if (SAYS_DOT.test(match[0]) || / AT [\w-]+\.\w/.test(match[0])) found.push(candidate(document, match));
    }
  }
  return found.filter((one) => one.confidence > 0);
}

function candidate(document: Document, match: RegExpExecArray): Candidate {
  const written = match[0].toLowerCase();
  const isOwn = document.context.organisation.internalDomains.some((domain) =>
    written.endsWith(`@${domain.toLowerCase()}`),
  );
  const isMailbox = MAILBOX.test(written);
  return {
    start: match.index,
    end: match.index + match[0].length,
    category: "personal_data",
    entity: "EMAIL",
    tag: "contact",
    // A company's own shared mailbox is what people should be pointed to.
    confidence: isMailbox ? (isOwn ? 0 : 0.5) : 0.98,
    why: [evidence("pattern", "email")],
  };
}

export const emailDetector: Detector = {
  id: "email",
  detect,
  examples: {
    match: [
      "Write to jo.oyelaran@penhallow.example today",
      "mail me: jo.oyelaran [at] penhallow [dot] example",
      "jo(at)penhallow.example",
      "jo at penhallow dot example",
      "JO.OYELARAN@PENHALLOW.EXAMPLE",
    ],
    pass: [
      "Write to press@northlight.example",
      "See you at the harbour. Dot your i's.",
      "@jo at Penhallow",
      "We met at work (at last) and stayed",
      "Meet me at northlight.example for the demo",
    ],
  },
};
