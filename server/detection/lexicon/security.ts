import { asks, NUMBER, pattern, WE } from "./fragments.ts";
import type { LexiconRule } from "./rule.ts";

const ADVICE =
  "\\b(?:never|always|tips?|how to|should (?:never|always)|checklist|training|webinar|simulation|in general|best practice|course|imagine|hypothetical\\p{L}{0,2}|cve-\\d{4}-\\d{3,6} is public|fixed|patched (?:yesterday|today)|resolved)\\b";

/** Weak spots, incidents and the way in. */
export const SECURITY_RULES: readonly LexiconRule[] = [
  {
    id: "weakness",
    category: "security_detail",
    tag: "internal_system",
    pattern: pattern(
      "\\b(?:(?:admin|root|default|shared|master) (?:password|account|login)s?\\b[^.!?\\n]{0,40}?\\b(?:still|is|everyone|same)|(?:un|not (?:yet )?)patched|out of support|end[- ]of[- ]life (?:server|windows|version)|(?:no|without|disabled|turned off|still no) (?:mfa|2fa|two[- ]factor|firewall|antivirus|encryption|backups?)|reachable from the internet|open to the internet|exposed (?:to the internet|port|bucket|database)|passwords? in (?:a |an )?(?:spreadsheet|excel|plain ?text|wiki|slack|e-?mail)|stores? passwords|firewall rules?|port \\d{2,5} (?:is )?open|sql injection|see the invoices of other|change the id in the|vulnerab\\p{L}{1,6} (?:in|on) our|our (?:vpn|bastion|jump ?host|firewall|domain controller|siem|edr) (?:is|runs|still|gateway|uses)|zero[- ]day in our|we still run (?:windows|log4j|exchange|sap|oracle|php)\\s?[\\d.]{0,8})",
      "|\\b(?:ungepatcht|nicht gepatcht|ohne (?:mfa|firewall|passwort)|admin-?passwort|aus dem internet erreichbar|sicherheitslücke (?:in|bei) unser\\p{L}{0,2}|mot de passe (?:admin|administrateur)|pas (?:encore )?(?:patché|corrigé)\\p{L}{0,2}|faille (?:dans|de) notre|sin parchear|contraseña de (?:admin|administrador)|vulnerabilidad en nuestr[oa])",
    ),
    unless: asks(ADVICE),
    covers: "sentence",
    confidence: 0.72,
    surer: { pattern: asks(WE), confidence: 0.82 },
    reason: "weak_spot",
    examples: {
      match: [
        "The admin password of our test cluster is still the one from the wiki",
        "Our payroll server is not patched since May",
        "Unsere Server sind noch ungepatcht",
        "One of our clients stores passwords in a spreadsheet",
      ],
      pass: [
        "Never store passwords in a spreadsheet",
        "Phishing simulation tip: reward reporting",
        "We patched it, well done",
      ],
    },
  },
  {
    id: "incident",
    category: "security_detail",
    tag: "incident",
    pattern: pattern(
      "\\b(?:(?:data |security )?breach(?:ed)?|outage|ransomware|got hacked|were hacked|was hacked|been hacked|data (?:loss|leak)|lost (?:all )?(?:customer |client )?data|leaked|exfiltrat\\p{L}{1,4}|went down|was down|were down|encrypted (?:our|the|all)|phished|cyber ?attack|wiped (?:the|our|a) (?:prod\\p{L}{0,8}|database|backups?)|deleted (?:the )?prod\\p{L}{0,8}|ausfall|datenpanne|datenleck|gehackt|verschlüsselungstrojaner|panne|fuite de données|piraté\\p{L}{0,2}|rançongiciel|caída|brecha de datos|hackead[oa]s?)(?![\\p{L}])",
    ),
    needs: [
      new RegExp(
        `(?=.*(?:${WE}|\\b(?:customers?|clients?|kunden|patients?|prod(?:uction)?)\\b))(?=.*(?:${NUMBER}\\s?(?:%|k\\b|hours?|minutes?|customers?|clients?|records?|users?|accounts?|stunden|kunden|heures|horas|patients?|files?|tb|gb)|\\b(?:customers?|clients?|customer data|all night|whole weekend|backups?|patients?)\\b))`,
        "iu",
      ),
    ],
    unless: asks(
      ADVICE,
      "|\\b(?:status page|public (?:post-?mortem|report)|equifax|solarwinds|crowdstrike|contract breach|breach of contract|breach of trust|record breach|coffee machine|car|bike|train|went down (?:well|a treat|memory))\\b",
    ),
    covers: "clause",
    confidence: 0.78,
    reason: "incident",
    examples: {
      match: [
        "Our platform was down for 9 hours and 340 customers lost orders",
        "We had a breach on Friday, 12k records are gone",
        "Unser System: Ausfall für 14 Stunden, alle Kunden betroffen",
      ],
      pass: [
        "The coffee machine was down for 3 hours, we cried",
        "How to prepare for a breach: 5 tips for our readers",
      ],
    },
  },
  {
    id: "premises",
    category: "security_detail",
    tag: "premises",
    pattern: pattern(
      "\\b(?:door|gate|badge reader|turnstile|alarm|cctv|camera|loading dock|fence|reception|lock)s?\\b[^.!?\\n]{0,40}?\\b(?:broken|propped(?: open)?|disabled|doesn't (?:lock|work)|unlocked|switched off|code is|unmanned|not guarded|never locked)\\b|\\b(?:door|gate|alarm|safe|keypad) code\\b[^.!?\\n]{0,20}?\\d{3,8}",
    ),
    unless: asks("\\b(?:car door|my (?:door|gate|alarm|phone|camera)|at home|open door|alarm clock|tips|never)\\b"),
    covers: "clause",
    confidence: 0.72,
    reason: "way_in",
    examples: {
      match: [
        "The loading dock door is always propped open",
        "Funny: the alarm code is 4711",
        "Badge reader at the back is broken again",
      ],
      pass: ["My camera is broken", "The door is always open for you", "Alarm clock broken, late again"],
    },
  },
];
