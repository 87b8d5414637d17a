import { type Candidate, type Detector, evidence } from "../detector.ts";
import { wordsOf } from "../directory/keys.ts";
import type { DirectoryMatch } from "../directory/match.ts";
import { type Document, sentenceAt } from "../document.ts";
import { exampleOrganisation } from "./example-organisation.ts";

// What LinkedIn shows before "see more".
const VISIBLE = 210;
const PRAISE =
  /(?<![\p{L}])(?:best|greatest|finest|amazing|awesome|incredible|love|loving|brilliant|fantastic|unbeatable|nothing (?:comes|came) close|game[- ]?changer|must[- ]have|recommend\w*|switch(?:ed)? (?:today|now|to)|try it|buy|better than|beats|outperforms|five stars|5 stars|life[- ]?saver|number one|#1|favou?rite|can't live without|revolutionary|leading|⭐{3,}|beste[nrs]?|großartig|empfehle\w*|unschlagbar|liebe|meilleure?s?|génial\w*|recommande|incroyable|adore|mejor(?:es)?|recomiendo|increíble|encanta)(?![\p{L}])/iu;
const CONNECTION =
  /(?<![\p{L}])(?:full disclosure|disclosure|disclaimer:? i work|i work (?:at|for|on|with)|i'm (?:an? )?(?:\w+ ){0,2}(?:at|for|with)|i am (?:an? )?(?:\w+ ){0,2}(?:at|for)|my (?:employer|company|team|colleagues)|our (?:team|product|own|new|latest|engineers|customers|company)|we (?:built|made|launched|shipped|released|just|have|are|make|sell)|we're|us at|#ad|#employee|proud (?:of|to work)|(?:ich )?arbeite (?:bei|für)|mein(?:e|em)? (?:arbeitgeber|firma|team)|unser\w{0,2}|wir|je travaille (?:chez|pour)|mon employeur|notre|nos|nous|trabajo (?:en|para)|mi empresa|nuestr[oa]s?)(?![\p{L}])/iu;

function detect(document: Document): Candidate[] {
  if (document.context.surface === "page_post") return [];
  const opening = document.text.slice(0, VISIBLE);
  if (CONNECTION.test(opening) || namesEmployer(document, opening)) return [];
  for (const product of ownProducts(document)) {
    const sentence = sentenceAt(document, product.start);
    const end = Math.min(sentence.end, product.end + 300);
    const start = Math.max(sentence.start, product.start - 300);
    if (!PRAISE.test(document.text.slice(start, Math.min(document.text.length, end + 120)))) continue;
    return [
      {
        start,
        end,
        category: "missing_disclosure",
        entity: null,
        tag: "no_disclosure",
        confidence: 0.82,
        why: [
          { ...evidence("directory", "own_product"), entryId: product.form.term.id },
          evidence("absence", "no_connection"),
        ],
      },
    ];
  }
  return [];
}

function ownProducts(document: Document): readonly DirectoryMatch[] {
  return document.matches.filter((match) => match.form.term.kind === "product" && match.form.term.status === "public");
}

/** "At Northlight we …": the organisation's name counts where it stands as the place of work. */
function namesEmployer(document: Document, opening: string): boolean {
  const names = [document.context.organisation.name, document.context.organisation.name.split(" ")[0] ?? ""];
  return names.some((name) => {
    const key = wordsOf(name).join("");
    const at = key === "" ? -1 : opening.toLowerCase().indexOf(name.toLowerCase());
    return (
      at >= 0 && /(?:\bat|\bbei|\bchez|\ben|@|#|team|join|here at)\s?$/iu.test(opening.slice(Math.max(0, at - 10), at))
    );
  });
}

const context = { organisation: exampleOrganisation };

export const missingDisclosureDetector: Detector = {
  id: "missing-disclosure",
  detect,
  examples: {
    match: [
      { text: "The best tide table on the market is Tidepool. I tried them all.", context },
      { text: "Die beste App ist Tidepool, ich empfehle sie.", context },
    ],
    pass: [
      { text: "Full disclosure: I work at Northlight. The best tide table is Tidepool.", context },
      { text: "Here at Northlight we love Tidepool.", context },
      { text: "Tidepool 4 has new release notes.", context },
      { text: "The best tide table is in the harbour.", context },
    ],
  },
};
