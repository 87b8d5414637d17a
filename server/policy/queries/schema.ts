import { z } from "zod";
import { FORMAT, PolicyDocument } from "../contract.ts";

/** The policy document's shape as JSON Schema 2020-12, for editors and other programs. Kept beside the pack; a test says when it's old. */
export function policySchema(): object {
  return {
    $id: `https://imprimatur.example/policy-${FORMAT}.schema.json`,
    title: `Imprimatur policy, format ${FORMAT}`,
    ...z.toJSONSchema(PolicyDocument, { target: "draft-2020-12" }),
  };
}
