import { type Candidate, type Detector, evidence } from "../detector.ts";
import type { Document } from "../document.ts";
import { allMatches } from "../words/matches.ts";

// 40 characters is more than a phrase; 1,200 more than anybody quotes in a post.
const QUOTED = /[«"]\s?([^«»"\n]{40,1200}?)\s?[»"]/gu;
const FROM_A_DOCUMENT =
  /(?:extract from|excerpt from|from the (?:contract|spec(?:ification)?|rfp|tender|agreement|board (?:pack|paper)|minutes|report)|(?:the|their) (?:contract|tender|rfp|specification|clause|agreement) (?:says|reads|states)|clause \d|extrait (?:du|de)|cahier des charges|clause|auszug aus|lastenheft|pflichtenheft|aus dem vertrag|extracto de|pliego|del contrato)/iu;
const MARK =
  /(?:diffusion (?:restreinte|limitée)|usage interne|confiden[ct]i[ae]l|vertraulich|dienstgebrauch|internal use|not for distribution|uso interno|difusión restringida|tlp:)/iu;
const FROM_A_BOOK = /\b(?:book|author|poem|song|lyrics|novel|proverb|livre|buch|libro|famous)\b/iu;

function detect(document: Document): Candidate[] {
  const found: Candidate[] = [];
  for (const match of allMatches(QUOTED, document.text)) {
    const before = document.text.slice(Math.max(0, match.index - 160), match.index);
    const isMarked = MARK.test(before);
    if (!(isMarked || FROM_A_DOCUMENT.test(before)) || FROM_A_BOOK.test(before)) continue;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      category: "third_party_content",
      entity: null,
      tag: "quotation",
      confidence: isMarked ? 0.9 : 0.78,
      why: [evidence("context", "quoted")],
    });
  }
  return found;
}

export const quotationDetector: Detector = {
  id: "quotation",
  detect,
  examples: {
    match: [
      'Extract from the tender: "The supplier shall guarantee an availability of 98.7 % on all lines."',
      "Extrait du cahier des charges : « Le fournisseur garantit un taux de disponibilité de 97 %. »",
      'Auszug aus dem Lastenheft: „Der Lieferant garantiert eine Verfügbarkeit von 98 Prozent im Jahr."',
    ],
    pass: [
      'My favourite book says: "The obstacle on the path becomes the path, always and for everyone."',
      'He said "no".',
    ],
  },
};
