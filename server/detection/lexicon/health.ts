import { asks, FULL_NAME_WITHIN, pattern, SOMEBODY_ELSE } from "./fragments.ts";
import type { LexiconRule } from "./rule.ts";

const ILLNESS =
  "(?:chemo(?:therapy)?|cancer|tumou?rs?|leuka?emia|lymphoma|diabet(?:es|ic)|hiv|aids|multiple sclerosis|parkinson'?s?|alzheimer'?s?|dementia|depress(?:ion|ed)|burn-?out|anxiety disorder|panic attacks?|bipolar|schizophreni[ac]|epilep(?:sy|tic)|stroke|heart attack|miscarriage|stillbirth|ivf|pregnan(?:t|cy)|surgery|transplant|dialysis|overdose|rehab|alcoholi(?:c|sm)|eating disorder|anorexi[ac]|adhd|autis(?:m|tic)|long covid|mastectomy|radiotherapy|biopsy|(?:was|been|got) diagnosed|diagnosis|sick leave|signed off sick|off sick|disabled|disability|self-harm|suicid(?:e|al)|fracture[ds]?|amputat\\p{L}{1,4}|infection|sepsis";
const ABROAD =
  "krebs|chemotherapie|schlaganfall|herzinfarkt|schwanger(?:schaft)?|fehlgeburt|krankgeschrieben|krankschreibung|depression(?:en)?|operiert|diagnose|behinderung|reha|cancer|chimio(?:thérapie)?|tumeur|enceinte|fausse couche|arrêt maladie|dépression|avc|infarctus|opérée?|handicap|cáncer|quimio(?:terapia)?|embarazada|aborto|baja (?:médica|por)|depresión|infarto|ictus|operad[oa])";
const GENERAL =
  "\\b(?:awareness|research|charity|fundrais\\p{L}{1,4}|study|studies|trial|clinical|guideline|campaign|month|statistics|one in (?:three|four|five)|prevention|screening programme|our (?:product|device|software)|patients? in general|market|economic|great depression|heart of|stroke of (?:luck|genius)|post-mortem|infection rate|security|password)\\b";
const OWN_ONLY =
  "^(?=[^.!?]*\\b(?:i|my|me|i'm|i've|ich|mein(?:e|en)?|je|mon|ma|yo|mi)\\b)(?![^.!?]*\\b(?:he|she|his|her|him|colleague|boss|patient|nurse|sie|er|kolleg\\p{L}{1,3}|elle|il|collègue|ella|él)\\b)";

/** Health of somebody who can be recognised. */
export const HEALTH_RULES: readonly LexiconRule[] = [
  {
    id: "health-of-others",
    category: "health_data",
    tag: "health",
    pattern: pattern(
      "(?<![\\p{L}])(?:\\p{L}{2,10}\\s(?:rounds|weeks|months|years|cycles)\\sof\\s)?",
      ILLNESS,
      "|",
      ABROAD,
      "(?![\\p{L}])",
    ),
    needs: [asks(SOMEBODY_ELSE), FULL_NAME_WITHIN],
    unless: asks(GENERAL, "|", OWN_ONLY),
    covers: "clause",
    confidence: 0.82,
    reason: "health",
    examples: {
      match: [
        "So good to see Dora Fenwick back at work after six rounds of chemo",
        "My colleague is on sick leave, she had a miscarriage",
        "Our nurse was diagnosed with diabetes",
        "Meine Kollegin ist schwanger, sie weiß es seit Montag",
        "Ma collègue est en arrêt maladie",
        "His depression got worse after the merger",
      ],
      pass: [
        "I was diagnosed with diabetes in May",
        "October is breast cancer awareness month, she said",
        "Running for cancer research with Dora Fenwick",
        "A stroke of luck for her",
      ],
    },
  },
];
