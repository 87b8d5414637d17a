import { TRPCClientError } from "@trpc/client";
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
  if (!(error instanceof TRPCClientError)) return { reason: null, sentence: UNKNOWN, fields: {} };
  const { data, message }: TRPCClientError<AppRouter> = error;
  if (!data) return { reason: "offline", sentence: OFFLINE, fields: {} };
  if (data.code === "UNAUTHORIZED") return { reason: "signed_out", sentence: SIGNED_OUT, fields: {} };
  return { reason: data.reason, sentence: message, fields: data.fields ?? {} };
}

const OFFLINE = "We can't reach the server right now. Your text is kept in this browser; try again in a moment.";
const SIGNED_OUT = "Your session has ended. Sign in again; your text is kept in this browser.";
const UNKNOWN = "Something went wrong. Try again in a moment.";
