import { z } from "zod";
import type { DirectoryTerm, Organisation } from "../../detection/contract.ts";

const Names = z.array(z.string()).default([]);
const Profile = z.object({
  name: z.string(),
  industry: z.string().default(""),
  regions: Names,
  listed: z.boolean().default(false),
  confidential_clients: Names,
  acquisition_targets: Names,
  public_clients: Names,
  codenames: Names,
  protected_methods: Names,
  staff_directory_sample: Names,
  public_spokespeople: Names,
  own_products: Names,
  unreleased_products: Names,
  internal_domains: Names,
  sites: Names,
  published_facts: Names,
});
type Profile = z.infer<typeof Profile>;
const Profiles = z.union([z.object({ orgs: z.record(z.string(), Profile) }), Profile]);

/** Nothing is known of whoever writes. */
export const UNKNOWN_ORGANISATION: Organisation = {
  name: "",
  industry: "",
  regions: [],
  isListed: false,
  internalDomains: [],
  sites: [],
  directory: [],
};

/** The organisations of a file, by short name; a file with a single profile gives that organisation for every name. */
export function organisationsOf(file: unknown): Map<string, Organisation> | Organisation {
  const parsed = Profiles.parse(file);
  if (!("orgs" in parsed)) return toOrganisation(parsed);
  return new Map(Object.entries(parsed.orgs).map(([short, profile]) => [short, toOrganisation(profile)]));
}

function toOrganisation(profile: Profile): Organisation {
  const terms = (kind: DirectoryTerm["kind"], status: DirectoryTerm["status"], names: readonly string[]) =>
    names.map((name) => ({ id: `${kind}:${name}`, kind, status, name, aliases: [], approvedDescription: null }));
  return {
    name: profile.name,
    industry: profile.industry,
    regions: profile.regions,
    isListed: profile.listed,
    internalDomains: profile.internal_domains,
    sites: profile.sites,
    directory: [
      ...terms("client", "confidential", [...profile.confidential_clients, ...profile.acquisition_targets]),
      ...terms("client", "public", profile.public_clients),
      ...terms("codename", "confidential", profile.codenames),
      ...terms("method", "confidential", profile.protected_methods),
      ...terms("person", "confidential", profile.staff_directory_sample),
      ...terms("person", "public", profile.public_spokespeople),
      ...terms("product", "public", profile.own_products),
      ...terms("product", "confidential", profile.unreleased_products),
      ...terms("fact", "public", profile.published_facts),
    ],
  };
}
