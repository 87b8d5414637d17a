import type { NextAuthOptions } from "next-auth";
import { getServerSession } from "next-auth";
import { db } from "../../db/client.ts";
import { env } from "../../env.ts";
import { closeSession } from "../commands/close-session.ts";
import { openSession } from "../commands/open-session.ts";
import { oidcPerson, oidcProvider } from "./oidc.ts";
import { passwordProvider } from "./password-provider.ts";
import { authLogger, refusingByCode } from "./refusal.ts";
import { sampleProvider } from "./sample-provider.ts";

declare module "next-auth" {
  interface Session {
    sessionId: string;
  }
}

declare module "next-auth/jwt" {
  interface JWT {
    sessionId?: string;
  }
}

const now = () => new Date();

/** next-auth's settings: ways to sign in, and the id of our own session row as the only thing its token carries. */
export function authOptions(): NextAuthOptions {
  const oidc = oidcProvider();
  return {
    secret: env().NEXTAUTH_SECRET,
    logger: authLogger,
    session: { strategy: "jwt", maxAge: 7 * 24 * 3600 },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    providers: [sampleProvider(), passwordProvider(), ...(oidc ? [oidc] : [])],
    callbacks: {
      async signIn({ account, profile }) {
        if (account?.provider !== "oidc") return true;
        return refusingByCode(async () => (await oidcPerson(db(), now, profile)) !== null);
      },
      async jwt({ token, user, account, profile }) {
        if (!account) return token;
        const person =
          account.provider === "oidc" ? await oidcPerson(db(), now, profile) : { id: user.id, name: user.name ?? "" };
        if (person === null) throw new Error("signed in without a person behind it");
        // A browser's new session takes the place of the one before: nobody could ever sign out of that again.
        const before = await currentSessionId();
        if (before !== null) await closeSession({ db: db(), now }, before);
        const sessionId = await openSession({ db: db(), now }, person, HOW[account.provider] ?? account.provider);
        return { sessionId };
      },
      session({ session, token }) {
        return { expires: session.expires, sessionId: token.sessionId ?? "" };
      },
    },
    events: {
      async signOut({ token }) {
        if (token?.sessionId) await closeSession({ db: db(), now }, token.sessionId);
      },
    },
  };
}

const HOW: Record<string, string> = { sample: "sample person", password: "password", oidc: "single sign-on" };

/** The id of the session that the request's cookie names; null without one. Whether it still holds is the database's to say. */
export async function currentSessionId(): Promise<string | null> {
  const session = await getServerSession(authOptions());
  return session?.sessionId || null;
}
