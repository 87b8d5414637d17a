import { asks, pattern } from "./fragments.ts";
import type { LexiconRule } from "./rule.ts";

const PUBLIC_MATTERS =
  "\\b(?:government|ministers?|parliament|election|vote|voters?|party|tax(?:es|ation)?|regulat(?:ion|or|ors|ory)|law|laws|legislation|bill|directive|policy makers?|brexit|climate policy|immigration|tariffs?|regierung|wahl(?:en)?|gesetz(?:e|gebung)?|steuern?|gouvernement|élections?|impôts?|loi)\\b";

/** Speaking for the company where one may mean oneself. */
export const VOICE_RULES: readonly LexiconRule[] = [
  {
    id: "corporate-voice",
    category: "missing_disclosure",
    tag: "corporate_voice",
    pattern: pattern(
      "(?<![\\p{L}])(?:we (?:firmly |strongly )?believe|our (?:official )?position|the company (?:thinks|believes|supports|opposes)|as a company,? we|our firm (?:supports|opposes|believes)|wir als unternehmen|unsere position|notre position|en tant qu'entreprise)(?![\\p{L}])",
    ),
    needsInText: asks(PUBLIC_MATTERS),
    covers: "match",
    confidence: 0.7,
    reason: "company_voice",
    examples: {
      match: [
        "We believe the government should cut the tax on trains",
        "Our position on the new regulation is simple",
        "Wir als Unternehmen lehnen dieses Gesetz ab",
      ],
      pass: [
        "We believe in good coffee",
        "I believe the new regulation goes too far",
        "My position in the queue was 12",
      ],
    },
  },
];
