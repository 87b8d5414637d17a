import fs from "node:fs";
import path from "node:path";
import { z } from "zod";
import type { Organisation } from "../../../server/detection/contract.ts";
import { organisationsOf } from "../../../server/run/detection/organisation-profile.ts";
import { SURFACES } from "../../../server/shared/surfaces.ts";

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
  const known = organisationsOf(JSON.parse(read("organisations.json")));
  if (!(known instanceof Map)) throw new Error("the drafts' organisations are kept by name");
  return known;
}

function read(name: string): string {
  return fs.readFileSync(path.join(import.meta.dirname, name), "utf8");
}
