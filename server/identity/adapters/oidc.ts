import type { Profile } from "next-auth";
import type { OAuthConfig } from "next-auth/providers/oauth";
import { z } from "zod";
import type { Db } from "../../db/client.ts";
import { env } from "../../env.ts";
import { firstSignIn } from "../commands/first-sign-in.ts";

const Claims = z.object({
  sub: z.string().min(1),
  email: z.email(),
  email_verified: z.boolean().optional(),
  name: z.string().optional(),
});

/** Any OpenID Connect provider, from three variables. PKCE, state and nonce are always on; the issuer is pinned by discovery. */
export function oidcProvider(): OAuthConfig<z.infer<typeof Claims>> | null {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME } = env();
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET) return null;
  return {
    id: "oidc",
    name: OIDC_NAME,
    type: "oauth",
    wellKnown: `${OIDC_ISSUER.replace(/\/$/, "")}/.well-known/openid-configuration`,
    clientId: OIDC_CLIENT_ID,
    clientSecret: OIDC_CLIENT_SECRET,
    authorization: { params: { scope: "openid email profile" } },
    idToken: true,
    checks: ["pkce", "state", "nonce"],
    profile: (claims) => ({ id: claims.sub, name: claims.name ?? claims.email, email: claims.email }),
  };
}

/** The person behind an identity provider's answer; null where they may not come in. */
export async function oidcPerson(db: Db, now: () => Date, profile: Profile | undefined) {
  const claims = Claims.safeParse(profile);
  const issuer = env().OIDC_ISSUER;
  if (!claims.success || !issuer) return null;
  const { sub, email, email_verified, name } = claims.data;
  return firstSignIn(
    { db, now },
    { issuer, subject: sub, email, isEmailVerified: email_verified === true, name: name ?? email },
  );
}
