import { createHash } from "node:crypto";
import fs from "node:fs";
import canonicalize from "canonicalize";
import { z } from "zod";
import type { Organisation } from "../../detection/contract.ts";
import type { PolicyDocument, PolicyInForce } from "../../policy/contract.ts";
import { DAY_ONE_POLICY } from "../../policy/pack/day-one.ts";
import { readPolicy as readPolicyFile } from "../../policy/yaml.ts";
import { fileNamed, UsageError } from "./command-line.ts";
import { organisationsOf, UNKNOWN_ORGANISATION } from "./organisation-profile.ts";

/** What a file says of one organisation, or of several by name; without a file nothing is known. */
export function readOrganisations(name: string | undefined): ReturnType<typeof organisationsOf> {
  return name === undefined ? UNKNOWN_ORGANISATION : parsed(name, organisationsOf);
}

/** The one organisation that a command knows of. */
export function readOrganisation(name: string | undefined): Organisation {
  const organisations = readOrganisations(name);
  if (!(organisations instanceof Map)) return organisations;
  throw new UsageError(`${name} holds several organisations: give a file with one profile`);
}

/** The policy of a YAML or JSON file, as if it were in force; without a file the policy of day one. */
export function readPolicy(name: string | undefined): PolicyInForce {
  const document = name === undefined ? DAY_ONE_POLICY : policyIn(name);
  const sha256 = createHash("sha256")
    .update(canonicalize(document) ?? "")
    .digest("hex");
  return { id: "file", number: 1, sha256, publishedAt: new Date(0), effectiveFrom: new Date(0), document };
}

function policyIn(name: string): PolicyDocument {
  const { document, problems } = readPolicyFile(fs.readFileSync(fileNamed(name), "utf8"));
  const faults = problems.filter((problem) => !problem.isWarning);
  if (document !== null && faults.length === 0) return document;
  const told = faults.map(({ line, sentence }) => `line ${line ?? "?"}: ${sentence.en}`).join("\n");
  throw new UsageError(`${name} can't be used:\n${told}`);
}

function parsed<T>(name: string, parse: (file: unknown) => T): T {
  const text = fs.readFileSync(fileNamed(name), "utf8");
  try {
    return parse(JSON.parse(text));
  } catch (cause) {
    const what = cause instanceof z.ZodError ? z.prettifyError(cause) : "it is not JSON";
    throw new UsageError(`${name} can't be used: ${what}`, { cause });
  }
}
