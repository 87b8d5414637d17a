import {
  asks,
  FULL_NAME_WITHIN,
  MONEY,
  NAMED_SUBJECT,
  NUMBER,
  PUBLISHED,
  pattern,
  SOMEBODY_ELSE,
  WE,
} from "./fragments.ts";
import type { LexiconRule } from "./rule.ts";

const OWN = "\\b(?:i was|i am|i'm|i got|my own|me and|ich wurde|ich bin|j'ai été|je suis|me han|fui)\\b";

/** Pay, dismissal, leaving of other people; never the author's own. */
export const PEOPLE_RULES: readonly LexiconRule[] = [
  {
    id: "redundancies",
    category: "hr_info",
    tag: "redundancy",
    pattern: pattern(
      "\\b(?:let(?:ting)?\\s(?:(?:about|around|some|over|up to|almost|another|more than|roughly)\\s)?(?:[\\p{N}\\p{L}-]{1,12}\\s){0,3}(?:people|colleagues|employees|staff|analysts|engineers|consultants|of them|folks|members?)\\s(?:\\p{L}{2,10}\\s){0,3}go|lay(?:ing)? off|(?:going to be |will be |being |to be )(?:laid off|made redundant)|redundancies|redundancy (?:round|programme|plan|consultation)|job cuts|(?:cut|cutting|axe|axing|eliminat\\p{L}{1,3}|slash\\p{L}{0,3})\\s(?:about\\s|around\\s)?(?:\\d{1,5}|a third of(?: the)?|half(?: of)?(?: the)?|the whole)\\s?(?:jobs|roles|positions|people|posts|team|staff|headcount)|headcount reduction|downsiz\\p{L}{1,3}|the works council will (?:hear|be told))",
      "|\\b(?:stellenabbau|massenentlassung\\p{L}{0,2}|betriebsbedingt\\p{L}{0,2} kündigung\\p{L}{0,2}|(?:entlassen|kündigen) (?:wir )?(?:\\d{1,5}|rund)|(?:\\d{1,5}|rund \\d{1,5}) (?:stellen|mitarbeiter\\p{L}{0,5}|kollegen) (?:streichen|entlassen|abbauen|gehen|kündigen|verlieren))",
      "|\\b(?:plan social|plan de sauvegarde|suppressions? de (?:\\d{1,5} )?postes?|supprim\\p{L}{1,3} \\d{1,5} postes|licenci\\p{L}{1,4} \\d{1,5}|licenciements?)",
      "|\\b(?:despid\\p{L}{1,4} (?:a )?\\d{1,5}|despidos|expediente de regulación|recorte de (?:plantilla|puestos))",
    ),
    needs: [
      asks(
        WE,
        "|\\b(?:next (?:week|month)|on (?:monday|tuesday|wednesday|thursday|friday)|don't know yet|wissen (?:es )?noch nicht|office|plant|standort|site|usine|planta|the works council)\\b",
      ),
    ],
    unless: asks(
      PUBLISHED,
      "|",
      OWN,
      "|\\b(?:if you (?:were|are|have been)|everyone affected|those affected|anyone affected|by (?:google|meta|amazon|twitter|microsoft|intel))\\b",
    ),
    covers: "clause",
    confidence: 0.88,
    reason: "redundancies",
    examples: {
      match: [
        "We are letting 25 people go in the Cork office next month",
        "We will cut 120 jobs in May",
        "Wir müssen 80 Stellen streichen",
        "Nous allons supprimer 40 postes, le plan social arrive",
        "Vamos a despedir a 30, nuestros despidos empiezan ya",
      ],
      pass: [
        "I was laid off on Friday",
        "If you were laid off by Meta, we are hiring",
        "Let it go, people",
        "Let the team go home early",
      ],
    },
  },
  {
    id: "pay-of-others",
    category: "hr_info",
    tag: "pay_or_dismissal",
    pattern: pattern(
      `\\b(?:offered|offering|pay(?:s|ing)?|paid|earns?|earning|makes|salary|bonus|raise|package|verdient|gehalt|gehälter|gagne|salaire|touche|gana|cobra|sueldo|salario)\\b[^.!?\\n]{0,50}?(?:${MONEY}|${NUMBER}\\s?k\\b)|(?:${MONEY}|${NUMBER}\\s?k\\b)[^.!?\\n]{0,25}?\\b(?:salary|bonus|a year|package|gehalt|salaire|sueldo|im jahr|par an|al año)\\b`,
    ),
    needs: [asks(SOMEBODY_ELSE), FULL_NAME_WITHIN],
    unless: asks(
      "\\b(?:advert|printed|pay transparency|band is|we're hiring|we are hiring|average|on average|survey|minimum wage|customers?|invoice|portfolio|fund|donat\\p{L}{0,4})\\b|^[^\\p{L}]{0,5}i\\b|\\b(?:i make|i earn|my (?:salary|pay|bonus)|mein gehalt|mon salaire|mi sueldo)\\b",
    ),
    covers: "clause",
    confidence: 0.8,
    reason: "anothers_pay",
    examples: {
      match: [
        "We offered her 58k although the budget was 70k",
        "My colleague earns £52,000 a year",
        "Sein Gehalt liegt bei 85.000 Euro",
      ],
      pass: [
        "I make $61,400 and they know",
        "My salary is 40k, he said fine",
        "The band is €48-54k and they printed it in the advert",
      ],
    },
  },
  {
    id: "dismissal-of-others",
    category: "hr_info",
    tag: "pay_or_dismissal",
    pattern: pattern(
      "\\b(?:(?:was|were|been|got|is being|being|gets) (?:fired|sacked|let go|dismissed|suspended|demoted|disciplined|walked out)|(?:fired|sacked|dismissed) (?:him|her|them|my|our|the|a) ?|on probation|performance (?:improvement )?plan|on a pip\\b|written warning|final warning|(?:was |were |got )?caught (?:with|stealing|cheating|lying)|failed (?:his|her|their) probation|gekündigt|gefeuert|abgemahnt|entlassen|freigestellt|licenciée?|renvoyée?|mise? à pied|viré(?:e)?|despedid[oa]|sancionad[oa])",
    ),
    needs: [asks(SOMEBODY_ELSE), FULL_NAME_WITHIN, NAMED_SUBJECT],
    unless: asks(
      "\\b(?:i was|i got|i've been|when i|ich wurde|j'ai été|me despidieron|fired up|his own company|steve jobs|apple|openai|politician|minister|coach|if (?:you|someone|he|she|they)|labour law|case law)\\b",
    ),
    covers: "clause",
    confidence: 0.78,
    reason: "anothers_dismissal",
    examples: {
      match: [
        "Our team lead was fired on Friday and she cried",
        "Sven is leaving after he was caught with the expense reports",
        "Mein Kollege wurde gestern gekündigt",
        "Ma collègue a été licenciée hier, elle pleure",
      ],
      pass: ["I was fired in 2012 and they were right", "We're all fired up, they said", "The project was let go of"],
    },
  },
  {
    id: "candidate",
    category: "hr_info",
    tag: "pay_or_dismissal",
    pattern: pattern(
      "\\b(?:interviewed|rejected|turned down|shortlisted|hired over|bewerbungsgespräch mit|abgesagt|recalé)\\b[^.!?\\n]{0,60}?\\b(?:candidates?|applicants?|bewerber(?:in)?|candidate?s?|she|he|sie|er)\\b[^.!?\\n]{0,80}\\b(?:because|too|didn't|couldn't|bombed|weil|zu|car|trop|gap|accent|age|old|pregnant|asked for)",
    ),
    unless: asks("\\b(?:i was|i got|my own|when i)\\b"),
    covers: "clause",
    confidence: 0.65,
    reason: "application",
    examples: {
      match: ["Interviewed a candidate today, she bombed because of the case"],
      pass: ["I interviewed well, he said", "We rejected the plan"],
    },
  },
  {
    id: "special-category",
    category: "personal_data",
    tag: "special_category",
    pattern: pattern(
      "\\b(?:he|she|they|who|colleague|boss|manager|client|neighbou?r|chef(?:in)?|kolleg(?:e|in)|collègue|\\p{Lu}\\p{L}{2,15})\\s(?:is|are|was|being|came out as|ist|est|es)\\s(?:actually\\s|secretly\\s|openly\\s|a\\s|an\\s|une?\\s|ein(?:e)?\\s){0,2}(?:gay|lesbian|bisexual|transgender|trans|queer|muslim|jewish|catholic|hindu|sikh|atheist|buddhist|mormon|jehovah's witness|schwul|lesbisch|homosexuell|jüdisch|muslimisch|musulmane?|juif|juive|homosexuell?e?|union member|gewerkschaftsmitglied|syndiquée?|member of the \\p{L}{3,15} party|illegal immigrant|asylum seeker)\\b",
    ),
    unless: asks("\\b(?:pope|history|church|awareness|pride month)\\b"),
    covers: "clause",
    confidence: 0.75,
    reason: "belief_or_origin",
    examples: {
      match: ["My manager is gay and told only me", "Our client is Muslim, so no wine", "Sie ist lesbisch, sagt man"],
      pass: ["I am Muslim and I love this team", "The Pope is Catholic, news at ten"],
    },
  },
];
