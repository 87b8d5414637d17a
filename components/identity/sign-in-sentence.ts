import type { Translator } from "#components/messages.ts";

/** next-auth's codes, and those of server/identity/adapters/refusal.ts. */
const PROBLEMS = {
  CredentialsSignin: "CredentialsSignin",
  "limit.too_many": "tooMany",
  "database.unavailable": "unavailable",
  unexpected: "unexpected",
  AccessDenied: "AccessDenied",
  OAuthSignin: "OAuthSignin",
  OAuthCallback: "OAuthCallback",
} as const;

/** What a failed sign-in says. */
export function signInSentence(t: Translator<"identity.signIn">, code: string): string {
  return t(`problems.${isKnown(code) ? PROBLEMS[code] : "other"}`);
}

const isKnown = (code: string): code is keyof typeof PROBLEMS => Object.hasOwn(PROBLEMS, code);
