import type { EntryFields } from "../../server/directory/contract.ts";
import { ADMIN, PEOPLE } from "./people.ts";

const confidential = (
  kind: EntryFields["kind"],
  name: string,
  approvedDescription: string | null,
  aliases: string[] = [],
) => ({ kind, status: "confidential", name, aliases, approvedDescription }) satisfies EntryFields;
const open = (kind: EntryFields["kind"], name: string, aliases: string[] = []) =>
  ({ kind, status: "public", name, aliases, approvedDescription: null }) satisfies EntryFields;

const SPOKESPEOPLE = new Set(["Imogen Achterberg"]);

/** What the sample organisation knows of itself. */
export const DIRECTORY: readonly EntryFields[] = [
  confidential("client", "Penhallow Foods", "a family-owned food manufacturer", ["Penhallow"]),
  confidential("client", "Ostrava Rail", "a European rail operator"),
  confidential("client", "Banque Aurelle", "a European retail bank", ["Aurelle"]),
  confidential("client", "Kestrel & Moor", "a professional-services firm", ["Kestrel and Moor", "K&M"]),
  open("client", "Wexcombe City Council", ["Wexcombe"]),
  confidential("codename", "Lanternfish", "an internal project"),
  confidential("codename", "Halcyon", "an internal project"),
  confidential("method", "7-lens diagnostic", "our diagnostic", ["seven-lens diagnostic"]),
  confidential("method", "Tidewater scoring grid", "our scoring approach", ["Tidewater grid"]),
  ...[ADMIN, ...PEOPLE].map(({ name }) =>
    SPOKESPEOPLE.has(name) ? open("person", name) : confidential("person", name, "a colleague"),
  ),
];
