import type { Env } from "./env.ts";

/** The secret the audit log is signed with, and where its logs are served: what their names begin with. */
export const sealingKey = (env: Pick<Env, "AUDIT_KEY" | "APP_URL">) => ({
  seed: new Uint8Array(Buffer.from(env.AUDIT_KEY, "base64")),
  place: `${new URL(env.APP_URL).host}/log`,
});
