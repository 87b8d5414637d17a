import { policySchema } from "#server/policy/queries/schema.ts";

/** The shape of a policy file as JSON Schema, for editors that check one while it is written. It says nothing of any policy. */
export function GET(): Response {
  return new Response(JSON.stringify(policySchema(), null, 2), {
    headers: {
      "content-type": "application/schema+json; charset=utf-8",
      "cache-control": "public, max-age=3600",
      "x-content-type-options": "nosniff",
    },
  });
}
