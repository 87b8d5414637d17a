import type { DirectoryTerm, Organisation } from "../contract.ts";

function term(kind: DirectoryTerm["kind"], status: DirectoryTerm["status"], name: string): DirectoryTerm {
  return { id: `${kind}:${name}`, kind, status, name, aliases: [], approvedDescription: null };
}

/** The sample organisation, with some things it has not (products, a site): the detectors' examples are read against it. */
export const exampleOrganisation: Organisation = {
  name: "Northlight Advisory",
  industry: "management consulting",
  regions: ["GB", "DE", "FR", "US"],
  isListed: false,
  internalDomains: ["northlight.example"],
  sites: ["Fernhill"],
  directory: [
    term("person", "confidential", "Margaret Oyelaran"),
    term("person", "public", "Imogen Achterberg"),
    term("client", "confidential", "Penhallow Foods GmbH"),
    term("client", "public", "Wexcombe City Council"),
    term("codename", "confidential", "Lanternfish"),
    term("method", "confidential", "Tidewater scoring grid"),
    term("product", "public", "Tidepool"),
    term("product", "confidential", "Tidepool Air 2"),
    term("fact", "public", "€31 million"),
  ],
};

/** The same organisation as a listed issuer. */
export const listedOrganisation: Organisation = { ...exampleOrganisation, isListed: true };

/** The same directory in a hospital group. */
export const healthOrganisation: Organisation = { ...exampleOrganisation, industry: "hospital group" };
