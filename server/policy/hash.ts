import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type { PolicyDocument } from "./contract.ts";

/** SHA-256 (hex) of the document's RFC 8785 form. */
export function hashOf(document: PolicyDocument): string {
  const bytes = canonicalize(document);
  if (bytes === undefined) throw new Error("a policy document always has a canonical form");
  return createHash("sha256").update(bytes, "utf8").digest("hex");
}
