import type { DirectoryTerm, Organisation } from "../contract.ts";

function term(kind: DirectoryTerm["kind"], status: DirectoryTerm["status"], name: string): DirectoryTerm {
  return { id: `${kind}:${name}`, kind, status, name, aliases: [], approvedDescription: null };
}

/** The organisation against which the detectors' examples are read, unless an example says otherwise. */
export const exampleOrganisation: Organisation = {
  name: "Saltmarsh Advisory",
  industry: "management consulting",
  regions: ["GB", "DE", "FR", "US"],
  isListed: false,
  internalDomains: ["saltmarsh.example"],
  sites: ["Fernhill"],
  directory: [
    term("person", "confidential", "Annika Tavener"),
    term("person", "public", "Bettina Sorley"),
    term("client", "confidential", "Harrow Foods GmbH"),
    term("client", "public", "Coldharbour District Council"),
    term("codename", "confidential", "Moonshell"),
    term("method", "confidential", "Breakwater grid"),
    term("product", "public", "Tidepool"),
    term("product", "confidential", "Tidepool Air 2"),
    term("fact", "public", "€31 million"),
  ],
};

/** The same organisation as a listed issuer. */
export const listedOrganisation: Organisation = { ...exampleOrganisation, isListed: true };

/** The same directory in a hospital group. */
export const healthOrganisation: Organisation = { ...exampleOrganisation, industry: "hospital group" };
