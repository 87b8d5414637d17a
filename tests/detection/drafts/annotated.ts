import fs from "node:fs";
import path from "node:path";
import { z } from "zod";
import type { DirectoryTerm, Organisation } from "../../../server/detection/contract.ts";
import { SURFACES } from "../../../server/shared/surfaces.ts";

const Names = z.array(z.string()).default([]);
const Profile = z.object({
  name: z.string(),
  industry: z.string(),
  regions: z.array(z.string()),
  listed: z.boolean(),
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

const Draft = z.object({
  id: z.string(),
  surface: z.enum(SURFACES),
  text: z.string(),
  expected: z.array(z.object({ category: z.string(), quote: z.string(), accept: z.array(z.string()).default([]) })),
  should_flag: z.boolean(),
  org: z.string(),
  lang: z.string(),
});
export type AnnotatedDraft = z.infer<typeof Draft>;

/** The annotated drafts beside this file. */
export function annotatedDrafts(): AnnotatedDraft[] {
  return read("drafts.jsonl")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => Draft.parse(JSON.parse(line)));
}

/** The organisations in whose names they are written, by short name. */
export function organisations(): Map<string, Organisation> {
  const { orgs } = z.object({ orgs: z.record(z.string(), Profile) }).parse(JSON.parse(read("organisations.json")));
  return new Map(Object.entries(orgs).map(([short, profile]) => [short, toOrganisation(profile)]));
}

function read(name: string): string {
  return fs.readFileSync(path.join(import.meta.dirname, name), "utf8");
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
