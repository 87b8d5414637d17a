import { asks, pattern } from "./fragments.ts";
import type { LexiconRule } from "./rule.ts";

/** Marks of who may read something, and authors who say themselves that it is not meant to be shared. */
export const MARK_RULES: readonly LexiconRule[] = [
  {
    id: "distribution-mark",
    category: "third_party_content",
    tag: "distribution_mark",
    pattern: pattern(
      "\\b(?:(?:strictly|company|commercial(?:ly)?|highly)[ -](?:private and )?(?:confidential|in confidence)|internal use only|for internal (?:use|distribution)(?: only)?",
      "|not for (?:external |onward |public )?(?:distribution|circulation|publication|release)|do not (?:forward|distribute|circulate|copy)|official[- ]sensitive|restricted distribution|eyes only",
      "|marked (?:as )?[\"'“]?(?:confidential|internal|restricted|secret)|TLP:\\s?(?:AMBER(?:\\+STRICT)?|RED)",
      "|diffusion (?:restreinte|limitée|interne)|(?:à )?usage interne|ne pas diffuser|strictement confidentiel\\p{L}{0,2}|confidentiel client",
      "|nur (?:für den|zum) (?:dienstgebrauch|internen gebrauch|dienstlichen gebrauch)|VS-NfD|streng vertraulich|nur intern|nicht zur weitergabe",
      "|difusión (?:restringida|limitada)|(?:solo para )?uso interno|estrictamente confidencial|(?:solo )?uso oficial|strettamente riservato|uso interno)(?![\\p{L}])",
    ),
    covers: "match",
    confidence: 0.88,
    reason: "mark",
    examples: {
      match: [
        "From the spec (diffusion restreinte): two lines",
        "Nur für den Dienstgebrauch: Seite 4",
        "Slide 3, strictly confidential",
        "TLP:AMBER bulletin of today",
        "It was marked confidential, but look",
        "Documento de uso interno",
      ],
      pass: [
        "How to keep secrets confidential at work",
        "Internal mobility matters",
        "La diffusion de la radio",
        "Amber is a colour",
      ],
    },
  },
  {
    id: "bare-mark",
    category: "third_party_content",
    tag: "distribution_mark",
    // Alone on a line, in brackets or in capitals; in running prose the word says nothing.
    pattern:
      /(?:(?<=^|\n)|[[(])\s?(?:confidential|vertraulich|confidentiel|confidencial|internal|intern|restricted|secret)\s?(?=[\])]|\n|$|:|\s[-–])|\b(?:CONFIDENTIAL|VERTRAULICH|CONFIDENTIEL|CONFIDENCIAL)\b/gu,
    covers: "match",
    confidence: 0.75,
    reason: "like_a_mark",
    examples: {
      match: ["(confidential) Notes of Monday", "CONFIDENTIAL – board pack", "Deck [vertraulich] S. 3"],
      pass: ["Keep it confidential, always.", "internal talent first", "A confidential talk helps"],
    },
  },
  {
    id: "self-declared",
    category: "confidentiality_marker",
    tag: "self_declared",
    pattern: pattern(
      "\\b(?:(?:not|n't|n’t) (?:really |actually |technically )?(?:supposed|allowed|meant|permitted) to (?:share|say|tell|talk about|post|reveal|disclose|know|mention|discuss)(?: (?:this|that|it|anything))?(?: yet)?",
      "|shouldn't (?:really )?(?:be )?(?:say|share|shar|tell|post|reveal|talk)\\p{L}{0,3}(?: (?:this|it|about it))?|under (?:an? )?(?:nda|embargo|non-disclosure)|off the record|between (?:you and me|us)|keep (?:it|this) (?:quiet|secret|between us|under (?:your|our) hats?|to yourself)",
      "|asked us to keep it quiet|hush[- ]hush|can'?t (?:say|tell|share|reveal) (?:much|more|details|which|who|the name)|my lips are sealed|don't (?:tell|quote)(?: me| anyone| anybody| the)|you didn'?t hear (?:it|this) from me|strictly between",
      "|(?:it'?s|it is|is|was|are|hasn'?t been|have ?n'?t been) (?:not (?:been )?(?:yet |publicly |officially )?)?(?:announced|public|official|confirmed|released) (?:internally |externally )?(?:until|only on|yet)(?: \\p{L}{3,12})?",
      "|not (?:yet )?(?:announced|public|official)(?: (?:internally|externally|yet))?(?: (?:until|before) \\p{L}{3,12})?|still (?:a )?(?:secret|confidential|under wraps)|under wraps|before (?:it is|it's|we) (?:announced?|public|official)|ahead of the announcement|to be announced after",
      "|eigentlich (?:noch )?(?:geheim|vertraulich|nicht)(?: \\p{L}{2,14}){0,3}|noch (?:nicht (?:offiziell|öffentlich|angekündigt|spruchreif|bekannt)|geheim|vertraulich)|unter uns(?: gesagt)?|psst|nicht weitersagen|bleibt unter uns|darf (?:ich )?(?:eigentlich )?(?:noch )?nicht(?: \\p{L}{2,14}){0,2}",
      "|entre nous|sous nda|sous embargo|confidentiel pour l'instant|pas encore (?:officiel|public|annoncé)\\p{L}{0,2}|je ne devrais pas|chut|ne le répétez pas|top secret|en off",
      "|entre nosotros|aún no es (?:público|oficial)|todavía no (?:es|está|se ha) (?:público|oficial|anunciado)|no debería (?:decir|contar)|bajo nda|no se lo digáis)(?![\\p{L}])",
    ),
    unless: asks(
      "\\b(?:never|how to|tips?|policy|training|rule of|people (?:who )?(?:say|are)|nobody|if you(?:'re| are)|should you|what you|you(?:'re| are)|ask yourself)\\b[^.!?]{0,60}(?:supposed|allowed|share|nda)",
    ),
    covers: "match",
    confidence: 0.85,
    reason: "not_to_share",
    examples: {
      match: [
        "I'm not supposed to share this yet, but we won",
        "Under NDA, so I can't say much, but wow",
        "it's not announced internally until Thursday",
        "Das ist eigentlich noch geheim",
        "Noch nicht offiziell: wir ziehen um",
        "Entre nous, c'est signé",
        "Aún no es público, pero ya está",
        "not public yet, so shh",
      ],
      pass: ["If you are under NDA, ask before you post", "We were supposed to share a cab"],
    },
  },
];
