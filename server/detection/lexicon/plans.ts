import { AHEAD, asks, PUBLISHED, pattern, WE } from "./fragments.ts";
import type { LexiconRule } from "./rule.ts";

const PLACE_OF_WORK =
  "(?:line|plant|site|factory|office|offices|branch|branches|stores?|warehouse|depot|division|department|business unit|back office|ward|unit|lab|laboratory|clinic|centre|center|mill|mine|hub|production|team|operation|operations|subsidiary)";
const HISTORY =
  "\\b(?:in (?:19|20)[01]\\d|years? ago|back in|once|history|when (?:disney|google|apple|microsoft|amazon|i))\\b";
const TOMORROW_ONLY =
  "\\b(?:webinar|meetup|conference|event|session|talk|workshop|panel|podcast|episode|newsletter|book|blog|marathon|course|hiring|apply|join us|stand|booth|i'll|i will|i'm going|my)\\b";

/** What will change and has not been told: closures, moves, launches, delays. */
export const PLAN_RULES: readonly LexiconRule[] = [
  {
    id: "closure",
    category: "roadmap",
    tag: "plan",
    pattern: pattern(
      `\\b(?:clos(?:e|es|ing|ure of)|shut(?:s|ting)?(?: down)?|wind(?:ing)? down|mothball(?:ing)?|sell(?:ing)? off|offshor(?:e|ing)|outsourc(?:e|ing)|relocat(?:e|ing)|consolidat(?:e|ing)|merg(?:e|ing)|spin(?:ning)? off)\\s(?:(?:the|our|their|its|a|one|two|three|both|of)\\s){0,2}(?:[\\p{L}'.-]{2,20}\\s){0,3}${PLACE_OF_WORK}\\b`,
      `|\\b(?:the\\s)?(?:[\\p{L}'-]{2,20}\\s){0,2}${PLACE_OF_WORK}(?:\\s(?:in|at)\\s\\p{Lu}[\\p{L}-]{2,20}(?:\\s\\p{Lu}[\\p{L}-]{2,20})?)?\\s(?:closes|will close|is closing|shuts|will be (?:closed|shut|sold|moved)|is going to close)`,
      "|\\b(?:werk|standort|filiale|abteilung|niederlassung|produktion)\\b[^.!?\\n]{0,50}\\b(?:schließ\\p{L}{0,3}|geschlossen|verlager\\p{L}{0,2}|stillgelegt|aufgegeben)|\\b(?:schließ\\p{L}{0,3}|verlager\\p{L}{0,2})\\s[^.!?\\n]{0,30}\\b(?:werk|standort|filiale|abteilung|niederlassung|produktion)\\p{L}{0,3}",
      "|\\b(?:ferm(?:er|ons|eture|e|era|ent)|délocalis\\p{L}{1,5})\\s(?:de\\s|du\\s|notre\\s|l'|le\\s|la\\s|les\\s){0,2}(?:usine|site|agence|bureau|ligne|atelier|magasin|service)\\p{L}{0,2}",
      "|\\b(?:cerr(?:ar|amos|aremos|ará)|cierre de)\\s(?:(?:la|el|nuestra|nuestro|las|los|l')\\s){0,2}(?:planta|fábrica|oficina|sede|línea|tienda|almacén)",
    ),
    unless: asks(
      PUBLISHED,
      "|",
      HISTORY,
      "|\\b(?:for christmas|for the (?:day|holidays|night|weekend)|at (?:noon|five|six|seven|eight|nine|ten|midnight)|on (?:mon|tues|wednes|thurs|fri|satur|sun)days|every (?:day|night|week|evening|year)|early today|at \\d|the door|merg\\p{L}{0,3} (?:the )?(?:branch|pull))",
    ),
    covers: "clause",
    confidence: 0.8,
    reason: "site_closing",
    examples: {
      match: [
        "Closing the Fernhill line was hard",
        "mostly by shutting the Metz back office and moving it east",
        "the plant in Fernhill closes in May",
        "Das Werk in Ulm wird geschlossen",
        "Nous fermons l'usine de Metz",
        "Vamos a cerrar la planta de Lugo",
      ],
      pass: [
        "Closing the laptop was hard",
        "As announced yesterday, we close the plant",
        "We close the office for Christmas",
        "In 1998 they shut the mine, back in my town",
      ],
    },
  },
  {
    id: "dated-plan",
    category: "roadmap",
    tag: "plan",
    pattern: pattern(
      "\\b(?:will|is going to|are going to|going to|'ll|is set to|is about to|plans? to|planning to|due to|aims? to|expects? to|wants? to|hopes? to|comes with|comes?|gets?|ships?|launch(?:es|ing)?|open(?:s|ing)|releas(?:es|ing)|roll(?:s|ing) out|first \\p{L}{3,12}s? (?:in|by|on))\\b[^.!?\\n]{0,70}?",
      AHEAD,
    ),
    needs: [
      asks(
        "\\b(?:ship\\p{L}{0,4}|launch\\p{L}{0,3}|releas\\p{L}{1,3}|open(?:s|ing)? (?:a|an|our|up|in|two|three)\\p{L}{0,3}|clos(?:e|es|ing)|acqui(?:re|res|ring|sition)|roll\\p{L}{0,3} out|go(?:es|ing)? (?:live|ga)|general availability|beta|adopt\\p{L}{0,3}|introduc\\p{L}{1,4}|retir(?:e|es|ing) (?:the|our)|sunset\\p{L}{0,4}|discontinu\\p{L}{1,4}|cancel\\p{L}{0,4}|phas\\p{L}{1,3} out|doubl\\p{L}{1,2}|expand\\p{L}{0,3}|version|prototype|relaunch\\p{L}{0,3}|rebrand\\p{L}{0,3}|replac\\p{L}{1,3}|pilot\\p{L}{0,3}|new (?:product|plant|site|factory|app|platform|feature|model))\\b",
      ),
    ],
    unless: asks(PUBLISHED, "|", HISTORY, "|", TOMORROW_ONLY),
    covers: "clause",
    confidence: 0.6,
    surer: {
      pattern: asks(WE, "|\\b(?:version|prototype|release|beta|ga|roadmap|go-live)\\b"),
      confidence: 0.78,
    },
    reason: "plan",
    examples: {
      match: [
        "We will launch the new sensor in Q3",
        "the model we built is going to be adopted by two more towns before the summer",
        "version 12 comes with a built-in translator on 2 October",
        "Our second plant opens in Spain next spring, we open a store too",
      ],
      pass: [
        "Will we look back on April as the month it grew up?",
        "We launch our webinar next Thursday, join us",
        "As announced yesterday, we launch in Q3",
        "Summer hours start soon",
        "I will run a marathon in May",
      ],
    },
  },
  {
    id: "delay",
    category: "roadmap",
    tag: "plan",
    pattern: pattern(
      "\\b(?:slipp(?:ed|ing)|slips|(?:been |was |is )?(?:delayed|postponed|pushed back|brought forward)|behind schedule)\\b[^.!?\\n]{0,60}?(?:",
      AHEAD,
      "|\\bto (?:may|june|july|august|september|october|november|december|q[1-4]))",
    ),
    needs: [asks(WE, "|\\b(?:launch|release|product|version|go-live|chip|project|tape-out|rollout)\\b")],
    unless: asks(PUBLISHED, "|\\b(?:train|flight|bus|meeting|plane)\\b"),
    covers: "clause",
    confidence: 0.75,
    reason: "delay",
    examples: {
      match: ["Our tape-out slipped from May to August", "The launch was pushed back to next spring"],
      pass: ["My train was delayed until Friday", "He slipped on the ice in May"],
    },
  },
  {
    id: "end-of-product",
    category: "roadmap",
    tag: "plan",
    pattern: pattern(
      "\\b(?:will be|is being|are being|we(?:'re| are) (?:going to )?)\\s?(?:cancelled|canceled|discontinued|phased out|sunset(?:ting)?|scrapped|shelved|axed|scrapping|cancelling|discontinuing|dropping|killing)\\b",
    ),
    unless: asks(PUBLISHED, "|\\b(?:flight|train|meeting|event|subscription|dinner)\\b"),
    covers: "clause",
    confidence: 0.75,
    reason: "product_end",
    examples: {
      match: ["The e-bike for kids will be cancelled", "We're scrapping the old gateway"],
      pass: ["The meeting will be cancelled", "As announced yesterday, it will be discontinued"],
    },
  },
  {
    id: "dated-plan-abroad",
    category: "roadmap",
    tag: "plan",
    pattern: pattern(
      "\\b(?:wir|unser\\p{L}{0,2})\\b[^.!?\\n]{0,50}\\b(?:launchen|starten|eröffnen|bringen|veröffentlichen|führen|stellen|kommt|erscheint|übernehmen)\\b[^.!?\\n]{0,70}?\\b(?:im (?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|herbst|frühjahr|sommer|winter|q[1-4]|nächsten)|ab (?:dem|januar|mai|juni|herbst)|nächste[ns]? (?:woche|monat|jahr|quartal)|zum \\d|q[1-4])",
      "|\\b(?:nous|notre)\\b[^.!?\\n]{0,50}\\b(?:lan[cç]\\p{L}{1,4}|sort\\p{L}{1,4}|ouvr\\p{L}{1,4}|présent\\p{L}{1,4}|déploy\\p{L}{1,4}|arrêt\\p{L}{1,4}|rach\\p{L}{2,5})\\b[^.!?\\n]{0,70}?\\b(?:en (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)|(?:le mois|la semaine|l'année|l'an) prochaine?|à l'automne|au printemps|cet été|au t[1-4]|dès (?:le|la|janvier|mars|mai|juin|septembre))",
      "|\\b(?:vamos a|lanzaremos|lanzamos|abriremos|presentaremos|sacaremos)\\b[^.!?\\n]{0,80}?\\b(?:en (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|otoño|verano|primavera)|(?:el|la) (?:mes|año|semana|trimestre) que viene|próxim[oa])",
    ),
    unless: asks(PUBLISHED, "|\\b(?:webinar|messe|stand|salon|feria|konferenz|conférence|podcast)\\b"),
    covers: "clause",
    confidence: 0.75,
    reason: "plan",
    examples: {
      match: [
        "Wir launchen die neue Steuerung im Herbst",
        "Nous lançons le nouveau capteur en septembre",
        "Lanzaremos la nueva app en octubre",
      ],
      pass: ["Wir starten unser Webinar im Herbst", "Nous sommes heureux en septembre"],
    },
  },
];
