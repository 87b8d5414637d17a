const SENTENCES: Record<string, string> = {
  CredentialsSignin: "That e-mail address and password don't fit together.",
  "limit.too_many": "That's a lot of tries. Wait five minutes and try again.",
  "database.unavailable": "We can't reach the database right now. Try again in a moment.",
  unexpected: "Something went wrong on our side, and we have a record of it. Try again in a moment.",
  AccessDenied: "Your identity provider knows you, but you can't come in here. Ask an admin.",
  OAuthSignin: "We can't reach your identity provider right now. Try again in a moment.",
  OAuthCallback: "Signing in didn't come to its end. Try again.",
};

/** What a failed sign-in says, by next-auth's code. */
export function signInSentence(code: string): string {
  return SENTENCES[code] ?? "Signing in didn't work. Try again in a moment.";
}
