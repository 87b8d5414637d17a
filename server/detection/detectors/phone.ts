import { type CountryCode, findPhoneNumbersInText, isSupportedCountry } from "libphonenumber-js";
import type { Candidate, Detector } from "../detector.ts";
import { evidence } from "../detector.ts";
import type { Document } from "../document.ts";
import type { PlainReason } from "../reasons.ts";
import { allMatches } from "../words/matches.ts";

// What may hold a number: 7 to 17 digits with the marks people put between them. The library then decides.
const RUN =
  /(?<![\p{L}\p{N}.,:/-]|[€$£]\s?)(?:\+|00|\()?\d(?:(?:[ ().\-/\u2013]{0,3}|\n)\d){5,16}(?:\s?(?:x|ext\.?)\s?\d{1,5})?(?![\p{L}\p{N}]|[.,:/-]\d|\s?[%€£$])/gu;
const CALL =
  /\b(?:call|phones?|registered|messages? (?:to|on)|desk|telephone|tel|mobile|mob|cell|whatsapp|signal|text|sms|ring|reach|dial|fax|hotline|support line|ruf\w*|telefon\w*|handy\w*|mobil|appele\w*|téléphone|portable|joindre|llam\w*|teléfono|móvil)\b(?:[^!?\n]{0,30}|:?\n{1,2})$/iu;
const OTHER_NUMBER =
  /\b(?:order|part|ticket|tracking|invoice|article|serial|isbn|ean|imei|version|room|build|id|ref\w*|patent|bestell\w*|rechnung\w*|commande|account|konto|iban|card|case|cui|cpf|dni|nino|ssn)\b[^.!?\n]{0,14}$|#$/iu;
// A text with more runs is a table of numbers; the first ones suffice to send it back.
const MAX_RUNS = 300;

function detect(document: Document): Candidate[] {
  const countries = document.context.organisation.regions.flatMap((region) => {
    const country = region.toUpperCase();
    return isSupportedCountry(country) ? [country] : [];
  });
  const found: Candidate[] = [];
  for (const match of allMatches(RUN, document.text).slice(0, MAX_RUNS)) {
    const before = document.text.slice(Math.max(0, match.index - 48), match.index);
    const judged = judge(match[0], before, countries);
    if (judged === null) continue;
    // "(020) 7946" opens a bracket of its own; "(0207946)" stands in somebody else's.
    const lead = match[0].startsWith("(") && !match[0].includes(")") ? 1 : 0;
    found.push({
      start: match.index + lead,
      end: match.index + match[0].length,
      category: "personal_data",
      entity: "PHONE",
      tag: "contact",
      confidence: judged.confidence,
      why: [evidence("pattern", judged.code)],
    });
  }
  return found;
}

function judge(
  run: string,
  before: string,
  countries: readonly CountryCode[],
): { confidence: number; code: PlainReason } | null {
  const isCall = CALL.test(before);
  if (/^(?:\+|00)/.test(run)) {
    const number = findPhoneNumbersInText(run.replace(/^00/, "+"))[0];
    if (number !== undefined) return { confidence: 0.97, code: "phone_abroad" };
    return isCall || run.startsWith("+") ? { confidence: 0.75, code: "phone_form" } : null;
  }
  if (!isCall && OTHER_NUMBER.test(before)) return null;
  if (run.includes("\n") && !isCall) return null;
  if (looksLikeDate(run) || run.replace(/\D/g, "").length < 7) return null;
  const isNational = countries.some((country) => findPhoneNumbersInText(run, country).length > 0);
  if (isNational && isCall) return { confidence: 0.95, code: "phone_said" };
  const hasTrunk = /^\(?0/.test(run) && /[ ().\-/]/.test(run);
  if (isNational && (hasTrunk || /^\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}$/.test(run))) {
    return { confidence: 0.8, code: "phone" };
  }
  if (isCall && run.replace(/\D/g, "").length >= 7) return { confidence: 0.75, code: "phone_called" };
  return null;
}

function looksLikeDate(run: string): boolean {
  return /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|(?:19|20)\d\d[-/. \u2013]+(?:19|20)\d\d|\d{4}[-/.]\d{1,2}[-/.]\d{1,2})$/.test(
    run,
  );
}

export const phoneDetector: Detector = {
  id: "phone",
  detect,
  examples: {
    match: [
      "Call +44 20 7946 0958 from Monday",
      "WhatsApp me at +33 6 12 34 56 78",
      "Ruf mich an: 030 23125 014",
      "Tel. 020 7946 0958",
      "ring me on 07700 900123",
      "Desk: (898) 666-3621x0135",
      "stop sending messages to 541-714-1388",
    ],
    pass: [
      "2019-2023: four years",
      "ISBN 978-3-16-148410-0",
      "Order 20240611-00017 closed",
      "We counted 1,204,553 of them",
      "v2.10.3.1 is live since 12.04.2026",
      "Revenue was €4 200 000",
    ],
  },
};
