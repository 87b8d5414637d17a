import type { EntryKind, EntryStatus } from "#server/detection/contract.ts";

/** Several of a kind, for tabs. */
export const KIND_PLURALS: Record<EntryKind, string> = {
  person: "People",
  client: "Clients",
  codename: "Codenames",
  method: "Methods",
  product: "Products",
  fact: "Published facts",
};

/** What a status does to a name that occurs in a draft. */
export const STATUS_MEANINGS: Record<EntryStatus, string> = {
  confidential: "Marked in drafts; the approved description is offered in its place.",
  public: "Recognised, and passes.",
};
