import { asks, PUBLISHED, pattern } from "./fragments.ts";
import type { LexiconRule } from "./rule.ts";

const ABOUT_RULES = asks(
  PUBLISHED,
  "|\\b(?:how to|guide|checklist|survey|novel|film|podcast|leitfaden|ratgeber|brochure)\\b",
);

/** What people write without a term of art: the matter is plain from a turn of phrase that hardly stands elsewhere. */
export const PLAIN_RULES: readonly LexiconRule[] = [
  {
    id: "not-told-yet",
    category: "confidentiality_marker",
    tag: "self_declared",
    pattern: pattern(
      "\\b(?:nobody|no one) (?:outside|in the \\p{L}{3,15}) (?:knows|has been told)|\\b(?:has|have)(?: not|n't) been (?:told|announced)|\\b(?:hasn't|haven't) (?:told|announced it)",
      "|\\b(?:they|he|she|the (?:team|staff|board|market)|customers|most of them|analysts) (?:do(?:es)?n't know (?:it |that )?yet|have no idea|has no idea|don't know\\b(?=[.,]))|\\bbefore any(?:body|one) notices|\\bnot announced\\b|\\basked (?:us )?(?:not to tell|for silence|to keep it quiet)|\\bkeep this one to yourselves|\\bheard it from me\\b",
      "|\\b(?:weiß|wissen) es noch (?:nicht|keiner)|\\bbleibt (?:bitte )?unter uns|\\bahnt nichts\\b|\\bnoch (?:geheim|keinem gesagt)|\\bnicht weitersagen|\\b(?:darf|dürfen) (?:ich|wir) (?:das )?(?:eigentlich )?noch nicht sagen",
      "|\\bne le sa(?:it|vent) pas|\\bne devrais pas le dire|\\bne partagez pas\\b",
    ),
    unless: asks("\\b(?:dog|cat|surprise party|birthday|wedding|puppy|hund|katze|chien|chat)\\b"),
    covers: "sentence",
    confidence: 0.7,
    reason: "untold",
    examples: {
      match: [
        "The lab moves in June and the technicians, nobody in the building has been told",
        "The branch closes and the team doesn't know it yet",
        "Das Team weiß es noch nicht",
        "Ils ne le savent pas encore",
      ],
      pass: [
        "Nobody knows how hard a marathon is until mile twenty",
        "It's a surprise party and she doesn't know it yet",
        "I have been told that I talk too fast",
        "Das Team ist neu und sehr nett",
      ],
    },
  },
  {
    id: "word-of-counsel",
    category: "legal_matter",
    tag: "dispute",
    pattern: pattern(
      "\\b(?:our|my|their|the company's|auditor's) (?:lawyers?|counsel|solicitors?|attorneys?) (?:say|says|think|thinks|expect|expects|told|want|wants|advise|advises|believes?)|\\bcounsel (?:told|wants|thinks|expects|advises)",
      "|\\b(?:sues|suing|is suing|are suing) us\\b|\\b(?:regulator|authority|inspectors?|police|competition people|tax office) (?:searched|raided|is looking into|opened an? (?:case|investigation)|wants? all)|\\b(?:a )?cease and desist (?:letter )?from|\\blitigation hold\\b|\\bwitness in the (?:arbitration|trial|case)\\b|\\bsettlement with [^.!?\\n]{3,50} is signed|\\binternal investigation into\\b|\\bwe (?:violated|breached|infringed) the\\b",
      "|\\bunser(?:e)? anwält?in? (?:rät|meint|sagt|erwartet)|\\bunser anwalt (?:rät|meint|sagt|erwartet)|\\bstaatsanwaltschaft ermittelt\\b|\\bnotre avocat\\p{L}? (?:pense|dit|conseille)|\\ba ouvert une enquête sur n",
    ),
    unless: ABOUT_RULES,
    covers: "sentence",
    confidence: 0.75,
    reason: "lawyers_or_dispute",
    examples: {
      match: [
        "A former customer is suing us",
        "The regulator searched our offices this morning",
        "Notre avocat pense qu'on perdra",
      ],
      pass: [
        "My sister is a lawyer and says hello",
        "How to answer a cease and desist from a competitor",
        "The regulator published a guide",
        "Notre avocat de voisin fait du vélo",
      ],
    },
  },
  {
    id: "open-door",
    category: "security_detail",
    tag: "internal_system",
    pattern: pattern(
      "\\bshare one (?:\\p{L}{2,10} ){0,2}password|\\b(?:hasn't|haven't|not) been patched\\b|\\bbackups were encrypted|\\bransom note (?:says|gives)|\\b(?:change|swap|count) the (?:\\p{L}{2,10} )?(?:number|id)\\b[^.!?\\n]{0,30}\\b(?:link|url|up)\\b|\\baccepts the test account|\\bfirewall rule says any|\\b(?:root|admin) login of our\\b|\\bcan be skipped if\\b|\\bcamera over [^.!?\\n]{3,30} (?:broken|off)\\b|\\bget into the [^.!?\\n]{3,30} with any (?:card|badge)|\\breachable from the (?:internet|open net)\\b",
      "|\\blässt sich mit einem \\p{L}{3,15} öffnen|\\bstanden? (?:offen )?im netz|\\b(?:patienten|kunden)daten [^.!?\\n]{0,25}offen\\b|\\beu une fuite de données",
    ),
    unless: asks(ABOUT_RULES.source, "|\\b(?:tip|never|should|always)\\b"),
    covers: "sentence",
    confidence: 0.78,
    reason: "open_door",
    examples: {
      match: [
        "All our laptops share one local admin password",
        "Our backups were encrypted as well",
        "Unser Zutritt lässt sich mit einem Magneten öffnen",
        "On a eu une fuite de données en août",
      ],
      pass: [
        "We share one kitchen and one password of the day: please",
        "A guide to what to do when backups were encrypted",
        "Our door can be opened with a smile",
      ],
    },
  },
  {
    id: "personnel-file",
    category: "hr_info",
    tag: "pay_or_dismissal",
    pattern: pattern(
      "\\b(?:got|received) a written warning|\\bon a performance plan (?:since|for|until)|\\bfail(?:ed)? (?:the|their|his|her) probation|\\bwas (?:dismissed|fired|sacked) (?:yesterday|for|because)|\\blet (?:the|our|her|him) [^.!?\\n]{2,25} ?go for \\p{L}|\\bturned (?:the candidate|her|him) down because|\\b(?:earns?|makes) \\d{2,3}(?:k|[.,]000)\\b|\\b(?:lose|losing) their jobs (?:in|next|by)|\\bwon't be kept on\\b|\\bofficial(?:ly)? (?:reason|it was|it is|it's)\\b",
      "|\\bwurde abgemahnt\\b|\\btrennen uns von\\b|\\b(?:vertrag|gehaltszettel) gesehen\\b|\\bon licencie\\b|\\bfiche de paie\\b",
    ),
    unless: asks(PUBLISHED, "|\\b(?:how to|guide|i|my own|in my|ich|film|novel|je)\\b(?! saw| have seen| have to)"),
    covers: "sentence",
    confidence: 0.75,
    reason: "anothers_job",
    examples: {
      match: ["Two of the trainees failed the probation", "On licencie douze personnes en février"],
      pass: [
        "How to write a performance plan for a new manager",
        "I failed the probation in my first job and learned a lot",
        "Warnings in the manual are written in red",
      ],
    },
  },
  {
    id: "plain-promise",
    category: "regulated_claim",
    tag: "promise",
    pattern: pattern(
      "\\b(?:can't|cannot|can not) lose\\b(?=[,.]| money)|\\b(?:share|stock|shares|coin|it) will (?:double|triple)\\b|\\bguaranteed approval\\b|\\b(?:stop taking|skip|forget) (?:your |the )?(?:pills?|tablets?|chemo|insulin|medication|blood (?:pressure|thinner)[^.!?\\n]{0,12})\\b|\\b(?:won't|don't) need (?:insulin|your (?:pills|medication)|the (?:pills|statins))|\\b(?:drops|tea|diet|oil|supplement|app|cream)s? (?:cures?|has cured|heals?)\\b|\\b\\d{1,2}(?:[.,]\\d)? ?% fixed, safe|\\bcan only go up\\b|\\bi promise [^.!?\\n]{0,40}\\b(?:income|business|double|percent)\\b|\\bdoubled their income, you will too",
      "|\\bganz ohne risiko\\b|\\bheilt \\p{L}{3,20} garantiert|\\baucun risque\\b|\\bguérit l\\p{L}?['e]",
    ),
    unless: asks("\\b(?:scam|fraud|betrug|arnaque|never believe|don't believe|if anybody says|wer anderes)\\b"),
    covers: "sentence",
    confidence: 0.7,
    reason: "gain_or_cure",
    examples: {
      match: ["Stop taking your tablets and drink our tea", "Placez chez nous, aucun risque"],
      pass: [
        "We can't lose sight of the client's question",
        "If a stranger says it will double, it's a scam",
        "Skip the meeting, not the lunch",
      ],
    },
  },
];
