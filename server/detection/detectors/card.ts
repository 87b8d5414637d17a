import isCreditCard from "validator/lib/isCreditCard.js";
import isLuhnNumber from "validator/lib/isLuhnNumber.js";
import type { Candidate, Detector } from "../detector.ts";
import { evidence } from "../detector.ts";
import type { Document } from "../document.ts";
import { allMatches } from "../words/matches.ts";

// 12 to 19 digits (ISO 7812), in groups; 12 only where the text says that it is a card.
const RUN = /(?<![\p{L}\p{N}.-])\d(?:[ -]?\d){11,18}(?![\p{L}\p{N}]|[.-]\d)/gu;
const CARD = /\b(?:cards?|visa|master ?card|amex|american express|credit|debit|karte|carte|tarjeta|cvv|cvc|pan)\b/iu;
const OTHER_NUMBER =
  /\b(?:order|part|ticket|tracking|invoice|article|serial|isbn|ean|imei|bestell\w*|auftrag\w*|rechnung\w*|commande|suivi|pedido)\b[^!?\n]{0,16}$/iu;

function detect(document: Document): Candidate[] {
  const found: Candidate[] = [];
  for (const match of allMatches(RUN, document.text)) {
    const digits = match[0].replace(/[ -]/g, "");
    const isShort = digits.length === 12 && /^(?:5[06-8]|6)/.test(digits) && isLuhnNumber(digits);
    if (!isShort && !isCreditCard(digits)) continue;
    const end = match.index + match[0].length;
    const before = document.text.slice(Math.max(0, match.index - 40), match.index);
    const isSaid = CARD.test(before) || CARD.test(document.text.slice(end, end + 24));
    if (!isSaid && (isShort || OTHER_NUMBER.test(before))) continue;
    found.push({
      start: match.index,
      end,
      category: "personal_data",
      entity: "CREDIT_CARD",
      tag: "identifier",
      confidence: isSaid ? 0.98 : 0.85,
      why: [evidence("checksum", "card")],
    });
  }
  return found;
}

export const cardDetector: Detector = {
  id: "card-number",
  detect,
  examples: {
    match: [
      "Paid with 4111 1111 1111 1111 again",
      "Test card: 5555-5555-5555-4444",
      "378282246310005 is my Amex",
      "my card number 676222165679 is lost",
    ],
    pass: [
      "Order no. 4111 1111 1111 1111 shipped",
      "1234 5678 9012 3456 is just a row of digits",
      "1,204,553,118,200 stars",
      "Part number 5555-5555-5555-4444",
    ],
  },
};
