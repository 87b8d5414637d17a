import { TRPCClientError } from "@trpc/client";
import { parseLanguage, type Sentence } from "#server/shared/language.ts";
import type { AppRouter } from "#server/trpc/root.ts";

/** What went wrong with a call, for people. */
export interface Refusal {
  /** The code of server/shared/errors.ts, `signed_out`, `offline`, or null for anything else. */
  reason: string | null;
  sentence: string;
  /** Sentences beside fields, where the input was refused. */
  fields: Record<string, string[]>;
}

/** Reads any error of a call. */
export function refusalOf(error: unknown): Refusal {
  if (!(error instanceof TRPCClientError)) return { reason: null, sentence: onThisPage(UNKNOWN), fields: {} };
  const { data, message }: TRPCClientError<AppRouter> = error;
  if (!data) return { reason: "offline", sentence: onThisPage(OFFLINE), fields: {} };
  if (data.code === "UNAUTHORIZED") return { reason: "signed_out", sentence: onThisPage(SIGNED_OUT), fields: {} };
  return { reason: data.reason, sentence: message, fields: data.fields ?? {} };
}

/** The words of a sentence in the language of the page: an error is read where no hook can be asked. */
export function onThisPage(sentence: Sentence): string {
  return sentence[parseLanguage(globalThis.document?.documentElement.lang) ?? "en"];
}

const OFFLINE: Sentence = {
  en: "We can't reach the server right now. Your text is kept in this browser; try again in a moment.",
  de: "Wir erreichen den Server gerade nicht. Ihr Text bleibt in diesem Browser; versuchen Sie es gleich noch einmal.",
};
const SIGNED_OUT: Sentence = {
  en: "Your session has ended. Sign in again; your text is kept in this browser.",
  de: "Ihre Sitzung ist zu Ende. Melden Sie sich wieder an; Ihr Text bleibt in diesem Browser.",
};
const UNKNOWN: Sentence = {
  en: "Something went wrong. Try again in a moment.",
  de: "Etwas ist schiefgegangen. Versuchen Sie es gleich noch einmal.",
};
