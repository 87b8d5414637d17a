import { listedOrganisation } from "../detectors/example-organisation.ts";
import { AHEAD, asks, MONEY, PUBLISHED, pattern, WE } from "./fragments.ts";
import type { LexiconRule } from "./rule.ts";

const HISTORY =
  "\\b(?:in (?:19|20)\\d\\d|years (?:ago|on)|history|case stud(?:y|ies)|bloomberg|reuters|rumou?rs?|according to)\\b";

/** Deals in the making, and for a listed issuer whatever could move its price. */
export const DEAL_RULES: readonly LexiconRule[] = [
  {
    id: "deal-talks",
    category: "inside_information",
    tag: "inside",
    pattern: pattern(
      "\\b(?:(?:exclusive |early |advanced |final |merger |takeover |acquisition )?talks (?:to|with|about)\\s[^.!?\\n]{0,30}?(?:buy|acquire|sell|merge|take over|invest\\p{L}{0,4})|in exclusive talks|due diligence|data ?room|term sheet|letter of intent|\\bloi\\b|exclusivity (?:period|with)|takeover bid|tender offer|buyer made an offer|made (?:us )?an offer for (?:us|the company)|(?:first|binding|final) (?:offer|bid)s? (?:is |are )?due|carve-?out of|we(?:'re| are)? (?:going to |about to )?(?:buy|acquir)(?:ing|e)? \\p{Lu})",
      "|\\b(?:übernahmegespräche\\p{L}{0,1}|übernahme (?:von|der|des)|due-diligence|kaufangebot|absichtserklärung|exklusivverhandlungen|exklusive gespräche)",
      "|\\b(?:négociations? exclusives?|offre de rachat|rachat (?:de|du|d')|lettre d'intention|pourparlers|acquisition (?:de|du|d')\\s?\\p{Lu})",
      "|\\b(?:negociaciones (?:exclusivas|avanzadas)|oferta de compra|adquisición de|compra de \\p{Lu}|carta de intenciones|opa sobre)",
    ),
    needs: [
      asks(
        WE,
        "|\\b(?:founders?|board|project|vorstand|comité|consejo|i|signed|montag|monday|lundi|offer due|division)\\b",
      ),
    ],
    unless: asks(PUBLISHED, "|", HISTORY),
    covers: "sentence",
    confidence: 0.72,
    surer: { pattern: asks(WE), confidence: 0.85 },
    reason: "deal",
    examples: {
      match: [
        "We are in exclusive talks to buy Fenland Glass",
        "Our founders said a US buyer made an offer for us, due diligence starts now",
        "Wir führen exklusive Gespräche mit einem Käufer",
        "Nous sommes en négociations exclusives avec un verrier",
        "Estamos en negociaciones avanzadas para nuestra compra de Vidrios",
      ],
      pass: [
        "When Disney bought Pixar in 2006 the deal surprised us",
        "Broadcom completed another acquisition, says Bloomberg",
        "Talks about health with our team",
        "I have acquired a taste for old case studies",
      ],
    },
  },
  {
    id: "unpublished-results",
    category: "inside_information",
    tag: "inside",
    onlyFor: (context) => context.organisation.isListed,
    pattern: pattern(
      "\\b(?:profit warning|beat (?:the )?(?:guidance|consensus|street)|miss(?:ed)? (?:the )?(?:guidance|consensus)|ahead of (?:guidance|consensus)|record (?:quarter|order|results)|best quarter|guidance (?:will|cut|raise)|(?:biggest|largest) (?:contract|order) (?:ever|in)|regulatory (?:approval|decision)|recall of",
      "|gewinnwarnung|über (?:plan|prognose)|prognose (?:anheben|senken|erhöh\\p{L}{1,3})|rekordquartal|großauftrag|zahlen kommen (?:offiziell )?erst",
      "|avertissement sur résultats|au-delà (?:des|du) (?:prévisions|plan)|trimestre record|plus gros contrat|résultats (?:seront|sortent)",
      "|profit warning|por encima de (?:lo previsto|las previsiones)|trimestre récord|mayor (?:contrato|pedido))\\b",
    ),
    needs: [asks(WE, "|\\b(?:quarter|quartal|trimestre|zahlen|official\\p{L}{0,3}|offiziell)\\b")],
    unless: asks(PUBLISHED),
    covers: "sentence",
    confidence: 0.78,
    reason: "before_publication",
    examples: {
      match: [
        { text: "We beat guidance this quarter, wow", context: { organisation: listedOrganisation } },
        { text: "Unser Rekordquartal! Zahlen folgen", context: { organisation: listedOrganisation } },
      ],
      pass: [
        "We beat guidance this quarter, wow",
        { text: "As announced yesterday we beat guidance", context: { organisation: listedOrganisation } },
      ],
    },
  },
  {
    id: "market-secret",
    category: "inside_information",
    tag: "inside",
    pattern: pattern(
      `\\b(?:dividend|share (?:price|buyback)|stock split|capital increase|ipo|dividende|kapitalerhöhung|börsengang|augmentation de capital|dividendo|ampliación de capital)\\b[^.!?\\n]{0,50}?(?:${AHEAD}|\\bdoubled?\\b|${MONEY})`,
    ),
    needs: [asks(WE, "|\\b(?:will|not public|shh|wird|sera|bevor|before)\\b")],
    unless: asks(
      PUBLISHED.replace("is public|are public|public now|", ""),
      "|\\b(?:in (?:19|20)\\d\\d|index funds?|how to|portfolio)\\b",
    ),
    covers: "sentence",
    confidence: 0.75,
    reason: "shares",
    examples: {
      match: ["We learned that the dividend will be doubled next spring"],
      pass: ["Dividend investing is boring", "The IPO of 2004 changed us"],
    },
  },
];
