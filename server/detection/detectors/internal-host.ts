import type { Candidate, Detector } from "../detector.ts";
import { evidence } from "../detector.ts";
import type { Document } from "../document.ts";
import type { PlainReason } from "../reasons.ts";
import { allMatches } from "../words/matches.ts";

// 63 and 253 are the lengths DNS allows; six levels are plenty.
const HOST = /(?<![\p{L}\p{N}._@-])(?:[a-z0-9][a-z0-9-]{0,62}\.){1,6}[a-z]{2,24}(?![\p{L}\p{N}-])/giu;
const UNC = /\\\\[a-z0-9][\w.-]{1,62}\\[\w.$-]{1,80}/giu;
const NEVER_PUBLIC = /\.(?:local|internal|intra|intranet|corp|lan|localdomain)$/iu;
const PUBLIC_LABEL =
  /^(?:www|blog|careers|jobs|docs|help|support|status|shop|news|events|go|info|academy|community)\./iu;

function detect(document: Document): Candidate[] {
  const own = document.context.organisation.internalDomains.map((domain) => `.${domain.toLowerCase()}`);
  const found: Candidate[] = [];
  for (const match of allMatches(HOST, document.text)) {
    const host = match[0].toLowerCase();
    const isOwn = own.some((domain) => host.endsWith(domain)) && !PUBLIC_LABEL.test(host);
    if (!isOwn && !NEVER_PUBLIC.test(host)) continue;
    found.push(candidate(match, isOwn ? "internal_domain" : "inside_only"));
  }
  for (const match of allMatches(UNC, document.text)) found.push(candidate(match, "shared_folder"));
  return found;
}

function candidate(match: RegExpExecArray, code: PlainReason): Candidate {
  return {
    start: match.index,
    end: match.index + match[0].length,
    category: "security_detail",
    entity: "URL",
    tag: "internal_system",
    confidence: 0.85,
    why: [evidence("pattern", code)],
  };
}

export const internalHostDetector: Detector = {
  id: "internal-host",
  detect,
  examples: {
    match: [
      "ssh into build-07.northlight.example",
      "wiki.corp is down? Try jira.wiki.internal",
      "see \\\\filer01\\finance",
    ],
    pass: ["Visit www.northlight.example", "northlight.example has it", "e.g. this one", "careers.northlight.example"],
  },
};
