import { asks, PERCENT, pattern } from "./fragments.ts";
import type { LexiconRule } from "./rule.ts";

const MONEY_TALK =
  "\\b(?:portfolio|invest(?:ing|or|ors|ment|ments)?|funds?|returns?|yield|shares?|stocks?|bonds?|savings?|profits?|crypto|bitcoin|interest|capital|pension|isa|etf|% (?:a|per) year|anlage|rendite|aktien|fonds|zinsen|sparen|placement|rendement|actions|épargne|inversión|rentabilidad|fondos|acciones|ahorro)\\b|% (?:a|per|p\\.)";

/** Promises about money and health, and superlatives nobody has proved. */
export const CLAIM_RULES: readonly LexiconRule[] = [
  {
    id: "promise-of-return",
    category: "regulated_claim",
    tag: "promise",
    pattern: pattern(
      `(?:${PERCENT}[^.!?\\n]{0,60}?)?(?<![\\p{L}])(?:guarantee[ds]?|guaranteed|risk[- ]free|no risk|zero risk|without (?:any )?risk|can'?t lose|cannot lose|never (?:lose|lost|loses)|sure thing|sure bet|safe as houses|100 ?% safe|whatever the market does|double your money|i promise (?:it|you|that|they)|certain to (?:rise|double|grow)|only way is up|garantiert|risikolos|ohne risiko|kein risiko|todsicher|sichere rendite|garantis?|sans (?:aucun )?risque|rendement assuré|garantizad[oa]s?|sin (?:ningún )?riesgo|rentabilidad asegurada)(?![\\p{L}])(?:[^.!?\\n]{0,40}?(?:whatever the market[^.!?\\n]{0,20}|every year|jedes jahr|chaque année))?`,
    ),
    needsInText: asks(MONEY_TALK),
    unless: asks(
      "\\b(?:not guaranteed|no guarantees?|isn't guaranteed|never guaranteed|nothing is guaranteed|beware|scam|anyone who|too good to be true|nobody can|nicht garantiert|keine garantie|pas garanti|no está garantizad|may get back less|no such thing)",
    ),
    covers: "sentence",
    confidence: 0.88,
    reason: "sure_return",
    examples: {
      match: [
        "Our fund paid 7% a year, guaranteed.",
        "No jargon, no risk. Just returns",
        "Buy the shares now, I promise it doubles before summer",
        "Garantiert 6 % Rendite, ohne Risiko",
        "Un placement sans risque, rendement assuré",
      ],
      pass: [
        "Returns are not guaranteed",
        "No risk, no fun at the climbing wall",
        "If somebody calls an investment risk-free, beware",
        "We guarantee an answer within a day",
      ],
    },
  },
  {
    id: "health-promise",
    category: "regulated_claim",
    tag: "promise",
    pattern: pattern(
      "\\b(?:you can stop (?:taking )?(?:the|your) (?:\\p{L}{3,14} ){0,2}(?:thinners?|medication|medicine|pills|insulin|tablets|treatment|antidepressants?)|(?:cures?|heals?|reverses?) (?:\\p{L}{3,12} )?(?:cancer|diabetes|depression|covid|alzheimer|autism|arthritis|pain)|replaces? (?:your|the) doctor|clinically proven to|100 ?% effective|heilt (?:krebs|diabetes)|guérit (?:le|la)|cura (?:el|la) (?:cáncer|diabetes))",
    ),
    unless: asks(
      "\\b(?:no (?:drug|app|diet)|nothing|scam|myth|research(?:ers)? (?:hope|try)|one day|fundrais\\p{L}{1,3})\\b",
    ),
    covers: "sentence",
    confidence: 0.78,
    reason: "cure",
    examples: {
      match: ["You can stop the blood thinner if the app shows green", "Our tea cures diabetes"],
      pass: ["No diet cures cancer", "You can stop the meeting at any time"],
    },
  },
  {
    id: "buy-or-sell",
    category: "regulated_claim",
    tag: "promise",
    pattern: pattern(
      "\\b(?:sell your|buy|dump|load up on|get into|verkauft? eure|kauft|vendez|achetez|comprad|vended)\\b[^.!?\\n]{0,40}?\\b(?:shares?|stocks?|bonds?|bitcoin|crypto|etfs?|aktien|anleihen|actions|obligations|acciones|bonos)\\b[^.!?\\n]{0,20}?\\b(?:now|today|before|asap|jetzt|sofort|maintenant|ahora|ya)\\b|\\b(?:sell|buy) (?:now|today)\\b[^.!?\\n]{0,60}\\b(?:shares?|stocks?|bonds?)",
    ),
    unless: asks("\\b(?:not (?:financial )?advice|isn't financial advice|never|keine anlageberatung)\\b"),
    covers: "sentence",
    confidence: 0.75,
    reason: "buy_or_sell",
    examples: {
      match: ["Sell your bonds now and buy Fenland shares"],
      pass: ["This isn't financial advice: buy bonds today", "Buy a coffee now and share it"],
    },
  },
  {
    id: "own-superlative",
    category: "regulated_claim",
    tag: "superlative",
    pattern: pattern(
      "\\b(?:we(?:'re| are)|our (?:\\p{L}{3,15} ){1,2}is) (?:simply |clearly |now |still )?(?:the )?(?:#1|number one|no\\.? ?1|(?:world|market|industry)'?s? (?:best|leading|first|number one)|undisputed|best \\p{L}{3,15} (?:in|on) the (?:world|market|planet)|market leader|cheapest|safest|most advanced)",
      "|\\bwir sind (?:die )?(?:nummer 1|nummer eins|marktführer|weltmarktführer|die besten)|\\bnous sommes (?:les? )?(?:numéro (?:un|1)|leader (?:mondial|du marché))|\\bsomos (?:los? )?(?:número (?:uno|1)|líderes? (?:mundial|del mercado))",
    ),
    unless: asks("\\b(?:according to|source|gartner|forrester|as of|ranked by|laut|selon|según|voted)\\b"),
    covers: "clause",
    confidence: 0.6,
    reason: "first_place",
    examples: {
      match: [
        "We are the number one in plant software",
        "Wir sind Marktführer in Europa",
        "Our platform is the safest on earth",
      ],
      pass: ["We are the number one according to Gartner", "You are the best team on the planet"],
    },
  },
];
