import { asks, FIGURE, MONEY, NUMBER, PERCENT, PUBLISHED, pattern, WE } from "./fragments.ts";
import type { LexiconRule } from "./rule.ts";

const MEASURE =
  "(?:revenues?|turnover|bookings?|order (?:intake|book|backlog)|backlog|arr|mrr|gross margin|margins?|ebit(?:da)?|profits?|losses|loss|churn|pipeline|headcount|burn(?: rate)?|runway|valuation|cost[- ]to[- ]income(?: ratio)?|cash flow|sales|forecast|guidance|budget|dividend|write-?down|quota|win rate|utili[sz]ation|auftragseingang|auftragsbestand|umsatz|marge|rohertrag|gewinn|ergebnis|verlust|deckungsbeitrag|chiffre d'affaires|marge|résultat|bénéfice|carnet de commandes|prises? de commandes?|trésorerie|ingresos|facturación|margen|beneficio|cartera de pedidos|pedidos)";
const ABOUT_OTHERS =
  "\\b(?:market|industry|worldwide|global(?:ly)?|survey|study|studie|étude|gartner|mckinsey|average|on average|typical(?:ly)?|statistics|most companies|the government|inflation|interest rates?)\\b";
const GAP = "[^.!?\\n]{0,45}?";
const OURS = asks(
  WE,
  "|\\b(?:quarter|quartal|trimestre|plan|target|budget|i|my|client|kunde|team|vertriebsteam|q[1-4]|fy\\d\\d|board|churn|arr)\\b",
);

/** Figures of the business which no announcement has told. */
export const FIGURE_RULES: readonly LexiconRule[] = [
  {
    id: "business-figure",
    category: "financial",
    categoryIfListed: "inside_information",
    tag: "figure",
    pattern: pattern(
      `\\b${MEASURE}\\b${GAP}(?:from\\s${FIGURE}\\sto\\s)?${FIGURE}(?:\\s(?:to|auf|à|a)\\s${FIGURE})?|${FIGURE}\\s(?:(?:in|of|de|an|en)\\s)?(?:(?:annual|new|recurring|gross|net|our|quarterly)\\s){0,2}${MEASURE}\\b`,
    ),
    needs: [OURS],
    unless: asks(PUBLISHED, "|", ABOUT_OTHERS),
    covers: "clause",
    confidence: 0.72,
    surer: {
      pattern: asks(WE, "|\\b(?:over plan|unannounced|internal(?:ly)?|forecast|landed|über plan)\\b"),
      confidence: 0.85,
    },
    reason: "figure",
    examples: {
      match: [
        "Our revenue was €12.4 million this quarter",
        "Unser Auftragseingang lag bei 31,7 Mio. Euro",
        "We brought its cost-to-income ratio down from 64% to 51%",
        "Notre chiffre d'affaires atteint 8,2 millions d'euros",
        "Bookings landed at 17.3m, 2m over plan",
        "Churn jumped to 6.1% in September",
      ],
      pass: [
        "Global revenue of the market is $30bn",
        "As announced yesterday, our revenue rose by 8%",
        "A margin of error of 3%",
        "Cash flow for beginners: money in, money out",
      ],
    },
  },
  {
    id: "figure-change",
    category: "financial",
    tag: "figure",
    pattern: pattern(
      `\\b(?:from|von|de)\\s(?:${PERCENT}|${MONEY})\\s(?:to|down to|up to|auf|à|a)\\s(?:only\\s|just\\s)?(?:${PERCENT}|${MONEY})`,
    ),
    needs: [
      asks(
        "\\b(?:cost|costs|margin|price|ratio|savings?|income|spend|revenue|sales|churn|waste|attrition|kosten|coûts?|costes?|marge)\\b",
      ),
    ],
    needsInText: asks(WE),
    unless: asks(PUBLISHED, "|", ABOUT_OTHERS),
    covers: "match",
    confidence: 0.8,
    reason: "figure_change",
    examples: {
      match: ["We brought their costs from £40k to £28k", "Our unit cost went from 12% to 9%"],
      pass: ["We cut the report from 40 minutes to 90 seconds", "Inflation fell from 9% to 3% and our costs too"],
    },
  },
  {
    id: "deal-value",
    category: "financial",
    tag: "pricing",
    pattern: pattern(
      `\\b(?:contract|deal|order|engagement|framework|auftrag|vertrag|contrat|marché|contrato|pedido)s?\\b[^.!?\\n]{0,30}?\\b(?:worth|valued at|of|over|for|über|im wert von|d'un montant de|de|por)\\s(?:around\\s|about\\s|roughly\\s|some\\s)?(?:${MONEY}|${NUMBER}\\s?(?:million|billion|m|bn|Mio\\.?|millions|millones)\\b)|${MONEY}[- ](?:contract|deal|order|engagement)\\b`,
    ),
    unless: asks(PUBLISHED, "|\\b(?:in (?:19|20)[01]\\d)\\b"),
    covers: "clause",
    confidence: 0.78,
    reason: "contract_value",
    examples: {
      match: [
        "They give us a five-year contract worth 11 million",
        "Signed a £2m deal today",
        "Auftrag über 3 Mio. Euro gewonnen",
      ],
      pass: ["As announced yesterday: a contract worth 11 million", "It's worth the deal"],
    },
  },
  {
    id: "price",
    category: "financial",
    tag: "pricing",
    pattern: pattern(
      `${MONEY}\\s?(?:per|an?|each|/|pro|par|por|le|la)\\s?(?:[\\p{L}]{2,12}\\s){0,2}?(?:day|hour|seat|user|month|year|licen[cs]e|unit|head|device|tonne|tag|stunde|nutzer|monat|stück|jour|heure|utilisateur|mois|licence|día|hora|usuario|mes)\\b`,
      `|\\b(?:day rates?|hourly rate|list price|unit price|our (?:price|fee|rate)s?|we (?:charge|bill|start at|quoted?)|tagessatz|stundensatz|listenpreis|unser preis|tjm|tarif|notre prix|nuestro precio|tarifa)\\b[^.!?\\n]{0,40}?${MONEY}(?:\\s?(?:per|an?|each|/|pro|par)\\s?(?:[\\p{L}]{2,12}\\s){0,2}(?:[\\p{L}]{2,12}))?`,
    ),
    needsInText: asks(WE, "|\\b(?:client|customer|day rates?|tagess\\p{L}{1,5}|stundensatz|tjm|list price)\\b"),
    unless: asks(
      "\\b(?:advert|hiring|salary|band|on our (?:website|careers|price list)|public(?:ly)? (?:price|listed)|tickets?|donat\\p{L}{1,4}|charity|minimum wage|i (?:make|earn)|my (?:pay|salary|rent)|gehalt|salaire)\\b|\\bi\\b[^.!?]{0,20}\\b(?:make|earn|paid)\\b",
    ),
    covers: "match",
    confidence: 0.82,
    reason: "price",
    examples: {
      match: ["We start at £2,400 per senior day", "Unser Tagessatz liegt bei 1.450 €", "we charge $12 per device"],
      pass: [
        "Tickets are £40 each day, we hope to see you",
        "The band is €48-54k a year, we mean it, and it's in the advert",
        "It costs me $3 a day",
      ],
    },
  },
  {
    id: "discount",
    category: "financial",
    tag: "pricing",
    pattern: pattern(
      `(?:${PERCENT}|${MONEY})\\s(?:off|discount|rebate|rabatt|nachlass|de remise|de réduction|de descuento|cheaper|below list)\\b|\\b(?:discount|rebate|rabatt|nachlass|remise|descuento)\\s(?:of|von|de|was|war)\\s(?:${PERCENT}|${MONEY})`,
    ),
    unless: asks("\\b(?:black friday|code|coupon|public|early bird|tickets?|sale ends|shop)\\b"),
    covers: "match",
    confidence: 0.82,
    reason: "discount",
    examples: {
      match: ["They got 15% off for two years", "Rabatt von 12 %", "une remise de 8 %"],
      pass: ["Early bird: 20% off with code SPRING", "We took a day off"],
    },
  },
];
