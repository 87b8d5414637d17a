import { asks, MONEY, PUBLISHED, pattern, WE } from "./fragments.ts";
import type { LexiconRule } from "./rule.ts";

const COUNSEL =
  "(?:counsel|lawyers?|solicitors?|attorneys?|general counsel|legal team|barrister|anwält?(?:e|in|innen)?|anwalt|rechtsabteilung|justiziar(?:in)?|avocate?s?|service juridique|abogad[oa]s?)";

/** Disputes, claims, investigations and what counsel said. */
export const LEGAL_RULES: readonly LexiconRule[] = [
  {
    id: "legal-advice",
    category: "legal_matter",
    tag: "dispute",
    pattern: pattern(
      `\\b(?:our|the company'?s?|my|unser\\p{L}{0,2}|notre|nos|nuestr[oa]s?)\\s(?:\\p{L}{3,12}\\s)?${COUNSEL}\\s(?:\\p{L}{2,10}\\s){0,2}?(?:thinks?|expects?|says?|said|advis\\p{L}{1,3}|told|recommends?|believes?|wants?|warned|reckons?|meinen?t?|sagen?t?|raten|rät|glaubt|erwartet|pensent?|disent?|dit|conseillent?|estiment?|cree[n]?|dice[n]?|recomienda[n]?)`,
      `|\\b(?:privileged advice|legal advice (?:was|says|is))`,
    ),
    unless: asks("\\b(?:lawyers? (?:joke|day)|made me add|disclaimer)\\b"),
    covers: "clause",
    confidence: 0.88,
    reason: "lawyers",
    examples: {
      match: [
        "our counsel thinks we should settle",
        "Unsere Anwälte meinen, wir verlieren",
        "Nos avocats disent qu'on va perdre",
      ],
      pass: ["A lawyer says: read the contract", "Our lawyers are lovely people"],
    },
  },
  {
    id: "dispute",
    category: "legal_matter",
    tag: "dispute",
    pattern: pattern(
      "\\b(?:mediation|arbitration|lawsuit|litigation|subpoena\\p{L}{0,2}|the (?:appeal|claim|tribunal|case) (?:against|over|by|with)|lose the appeal|overbilling claim|\\p{L}{3,15} claim(?: against)?|being sued|su(?:ed|ing) (?:us|them)|cease and desist|injunction|court case|out of court|(?:internal|regulatory|antitrust|criminal) investigation|dawn raid|breach of contract|settle(?:d|ment)?(?: \\p{L}{2,12}){0,3} (?:for|at|of) (?:around |about |roughly )?",
      MONEY,
      "|rechtsstreit|schiedsverfahren|abmahnung|klage (?:gegen|von|wegen)|verklag\\p{L}{1,3}|vergleich über|hausdurchsuchung|ermittlungen gegen|litige|procès|mise en demeure|assignation|contentieux|médiation|arbitrage|pleito|demanda (?:contra|de|por)|litigio|arbitraje)(?![\\p{L}])",
    ),
    needs: [asks(WE, "|\\b(?:i|me|they want|client|spent|answering|windowless room|ceo|general counsel)\\b")],
    unless: asks(
      PUBLISHED,
      "|\\b(?:directive|webinar|course|law school|lecture|article|how to|tips|supreme court|mediation skills|trained|insurance claim|expense claim|claim (?:back|your)|report(?:ed|ing)? (?:it |this )?to|regulator|whistle\\p{L}{0,8}|ombudsman|labour inspectorate|arbitrage opportunit)",
    ),
    covers: "clause",
    confidence: 0.72,
    surer: {
      pattern: asks(MONEY, "|\\b(?:counsel|settle|lose|against us|subpoena|over the|versus|reserve)\\b"),
      confidence: 0.85,
    },
    reason: "dispute",
    examples: {
      match: [
        "Ten hours of mediation over the overbilling claim, and we are tired",
        "Spent all day answering the subpoena. They want all of our mail",
        "Wir stecken mitten im Rechtsstreit",
        "Nous sommes en plein litige",
      ],
      pass: [
        "Mediation skills for managers: we run a course",
        "The supreme court heard an appeal",
        "Reading the new directive on arbitration, our tips below",
      ],
    },
  },
];
