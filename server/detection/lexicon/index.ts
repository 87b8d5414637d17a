import { CLAIM_RULES } from "./claims.ts";
import { CLIENT_RULES } from "./clients.ts";
import { DEAL_RULES } from "./deals.ts";
import { FIGURE_RULES } from "./figures.ts";
import { HEALTH_RULES } from "./health.ts";
import { LEGAL_RULES } from "./legal.ts";
import { MARK_RULES } from "./marks.ts";
import { PEOPLE_RULES } from "./people.ts";
import { PLAIN_RULES } from "./plain-words.ts";
import { PLAN_RULES } from "./plans.ts";
import { PROTECTED_RULES } from "./protected.ts";
import type { LexiconRule } from "./rule.ts";
import { SECURITY_RULES } from "./security.ts";
import { VOICE_RULES } from "./voice.ts";

/** Every rule that is data. */
export const LEXICON: readonly LexiconRule[] = [
  ...PLAN_RULES,
  ...FIGURE_RULES,
  ...DEAL_RULES,
  ...PEOPLE_RULES,
  ...HEALTH_RULES,
  ...LEGAL_RULES,
  ...SECURITY_RULES,
  ...CLAIM_RULES,
  ...CLIENT_RULES,
  ...MARK_RULES,
  ...PLAIN_RULES,
  ...VOICE_RULES,
  ...PROTECTED_RULES,
];
