import { asks, PUBLISHED, pattern } from "./fragments.ts";
import type { LexiconRule } from "./rule.ts";

const SECTOR =
  "(?:telecom|bank|insurer|insurance|hospital|retailer|airline|railway|rail|brewery|utility|energy|pharma|carmaker|car maker|automotive|logistics|shipping|operator|manufacturer|ministry|council|university|fund|broker|supermarket|chemical|steel|food|fashion|law firm|media|versicherung|krankenhaus|hersteller|banque|assureur|hôpital|banco|aseguradora)";

/** A client that is not named and can be guessed, work for clients told out of school, and what looks like a codename. */
export const CLIENT_RULES: readonly LexiconRule[] = [
  {
    id: "guessable-client",
    category: "client_name",
    tag: "guessable_client",
    pattern: pattern(
      "\\b(?:(?:our|my) (?:biggest|largest|only|first|oldest|newest|most famous) (?:client|customer|account)|unser (?:größter|einziger|ältester) kunde|notre (?:plus (?:gros|grand|ancien)|seul|premier) client|nuestro (?:mayor|único|primer) cliente)\\b",
    ),
    needs: [new RegExp(`\\b${SECTOR}|\\b(?:in|from|near|aus|de|à|en)\\s\\p{Lu}\\p{L}{2,}`, "u")],
    unless: asks(PUBLISHED, "|\\b(?:is always|are always|yourself|my first customer was my mother)\\b"),
    covers: "clause",
    confidence: 0.6,
    reason: "one_of_kind",
    examples: {
      match: ["Our biggest client, a brewery in Cork, signed", "Notre plus gros client, une banque de Metz"],
      pass: ["Our biggest client is always the next one", "My first customer paid in cake"],
    },
  },
  {
    id: "client-work",
    category: "client_matter",
    tag: "client_work",
    pattern: pattern(
      `\\b(?:one of (?:my|our) (?:clients|customers)|a (?:client|customer) of (?:mine|ours)|my client|our client|einer unserer kunden|un de nos clients|uno de nuestros clientes),?\\s(?:(?:an?|the|ein|eine|une?|un|una)\\s)(?:\\p{L}{2,14}\\s){0,3}${SECTOR}\\b`,
    ),
    unless: asks(PUBLISHED),
    covers: "sentence",
    confidence: 0.72,
    reason: "clients_affairs",
    examples: {
      match: ["One of my clients, a telecom operator in Porto, still uses fax"],
      pass: ["A client once told me that my slides were wonderful", "One of our clients said thanks"],
    },
  },
  {
    id: "signed-client",
    category: "client_matter",
    tag: "client_work",
    pattern: pattern(
      "\\b(?:signed (?:today|yesterday|last week|this morning)|contract signed|just (?:won|signed|closed)|won the (?:tender|pitch|contract)|deal closed)\\b[^\\n]{0,120}?\\b(?:contract|framework|tender|deal|five-year|three-year|before the announcement|to be announced|client|customer)",
    ),
    unless: asks(PUBLISHED, "|\\b(?:book deal|my (?:contract|offer)|job)\\b"),
    covers: "clause",
    confidence: 0.6,
    reason: "contract_won",
    examples: {
      match: ["Signed today! They give us a five-year contract"],
      pass: ["As announced yesterday, we just signed the framework", "I signed today: a book deal"],
    },
  },
  {
    id: "codename-hint",
    category: "project_codename",
    tag: "codename_hint",
    pattern:
      /(?<![\p{L}])(?:Project|Projekt|Projet|Proyecto|Codename)\s"?(?!(?:Manage|Leader|Lead|Plan|Office|Team|Work|Euler|Gutenberg|Zero)\p{L}*)\p{Lu}\p{Ll}{3,20}/gu,
    covers: "match",
    confidence: 0.4,
    reason: "unknown_project",
    examples: {
      match: ["Project Wagtail is over the line", "Projekt Eisvogel läuft"],
      pass: ["Project Management is hard", "My project went well"],
    },
  },
];
