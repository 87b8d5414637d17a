import type { Category } from "../detection/contract.ts";

/** How grave a matter is. Order matters: `SEVERITIES.indexOf` is its rank, 0…4, which is what tables store. */
export const SEVERITIES = ["none", "low", "medium", "high", "critical"] as const;
type Severity = (typeof SEVERITIES)[number];

/** What a severity is called on screen. */
export const SEVERITY_WORDS: Record<Severity, string> = {
  none: "None",
  low: "Low",
  medium: "Medium",
  high: "High",
  critical: "Critical",
};

/** What the policy asks for, mildest first. `pass` is the action of a draft that no rule speaks of. */
export const ACTIONS = ["pass", "info", "advise", "review", "block"] as const;
type Action = (typeof ACTIONS)[number];

/** What an action is called on screen. */
export const ACTION_WORDS: Record<Action, string> = {
  pass: "Cleared",
  info: "Good to know",
  advise: "Read before you post",
  review: "Needs a reviewer",
  block: "Has to change first",
};

/** What a category is called on screen; in lower case it also reads in the middle of a sentence. */
export const CATEGORY_WORDS: Record<Category, string> = {
  person_name: "Someone's name",
  client_name: "A client's name",
  project_codename: "An internal project name",
  roadmap: "A plan not yet announced",
  financial: "A figure or price",
  inside_information: "Possible inside information",
  credential: "A password or key",
  personal_data: "Contact details or an identifier",
  health_data: "Someone's health",
  hr_info: "Someone's job or pay",
  legal_matter: "A dispute or legal advice",
  security_detail: "A detail of our security",
  expertise: "Our own know-how",
  technical_detail: "A technical detail",
  third_party_content: "Text from someone else's document",
  regulated_claim: "A claim that needs proof",
  missing_disclosure: "Your connection to us",
  confidentiality_marker: "A sign that it isn't public yet",
  client_matter: "Work for a client",
  protected_speech: "Protected speech",
};
