import type { Organisation } from "../detection/contract.ts";
import { detect } from "../detection/engine.ts";
import { maskSecrets } from "../detection/secrets.ts";

/**
 * What somebody wrote about a draft, with its secrets masked, for storage: a note with a pasted key would lie in a table
 * and, for good, in the log.
 */
export function withoutSecrets(text: string, organisation: Organisation): string {
  if (text === "") return text;
  // Credentials are looked for the same way on every surface.
  const context = { organisation, surface: "post", language: null, authorName: null, replyingTo: null } as const;
  return maskSecrets(text, detect(text, context));
}
