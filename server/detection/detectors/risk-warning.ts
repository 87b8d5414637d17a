import { type Candidate, type Detector, evidence } from "../detector.ts";
import { type Document, sentenceAt } from "../document.ts";
import { exampleOrganisation } from "./example-organisation.ts";

const VISIBLE = 210;
const FINANCE = /wealth|bank|invest|broker|asset|fund|finan|insur|pension|vermögen|versicher|gestion|patrimoine/iu;
const PRODUCT =
  /(?<![\p{L}])(?:portfolio|fund|isa|bond|etf|investments?|invest|pension|annuity|savings plan|structured product|fonds|anlage|placement|assurance-vie|fondo|inversión)(?![\p{L}])/iu;
const INVITATION =
  /(?<![\p{L}])(?:message me|dm me|get in touch|contact me|call me|sign up|get (?:you )?(?:set up|started)|invest (?:now|today)|open an account|book a call|join (?:now|us)|apply now|schreib(?:t)? mir|melde(?:t)? (?:dich|euch)|jetzt anlegen|contactez[- ]moi|écrivez[- ]moi|escríbeme|contáctame)(?![\p{L}])/iu;
const WARNING =
  /(?:fall as well as rise|go down as well as up|get back less|capital (?:is )?at risk|lose (?:some or all|money)|past performance|not (?:financial |investment )?advice|risk of loss|kapitalverlust|verlust\w* (?:möglich|des)|risiko\w*hinweis|keine anlageberatung|perte en capital|risque de perte|performances passées|pérdida de capital|rentabilidades pasadas)/iu;

function detect(document: Document): Candidate[] {
  const { text, context } = document;
  if (!FINANCE.test(context.organisation.industry)) return [];
  const invitation = INVITATION.exec(text);
  if (invitation === null || !PRODUCT.test(text) || WARNING.test(text.slice(0, VISIBLE))) return [];
  const sentence = sentenceAt(document, invitation.index);
  return [
    {
      start: Math.max(sentence.start, invitation.index - 200),
      end: Math.min(sentence.end, invitation.index + 200),
      category: "regulated_claim",
      entity: null,
      tag: "no_risk_warning",
      confidence: WARNING.test(text) ? 0.6 : 0.8,
      why: [evidence("absence", "no_risk_named")],
    },
  ];
}

const context = { organisation: { ...exampleOrganisation, industry: "wealth management" } };

export const riskWarningDetector: Detector = {
  id: "risk-warning",
  detect,
  examples: {
    match: [{ text: "Our income fund is open again. Message me to get started.", context }],
    pass: [
      { text: "Capital at risk. Our income fund is open again. Message me to get started.", context },
      { text: "Our income fund is open again. Message me to get started.", context: {} },
      { text: "A word about fees: ask your adviser what you pay.", context },
    ],
  },
};
