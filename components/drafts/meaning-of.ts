import { TRPCClientError } from "@trpc/client";
import { onThisPage, refusalOf } from "#components/shell/refusal.ts";
import type { Sentence } from "#server/shared/language.ts";
import type { AppRouter } from "#server/trpc/root.ts";

/** What an error of saving or checking means. `waiting`: trying again may help; `refused`: only another text does. */
export interface Meaning {
  phase: "waiting" | "signed_out" | "conflict" | "refused";
  /** What went wrong, for people. */
  sentence: string;
}

const PHASE_OF_REASON: Readonly<Record<string, Meaning["phase"]>> = {
  signed_out: "signed_out",
  "draft.changed_elsewhere": "conflict",
  "draft.not_possible_now": "conflict",
  "draft.not_found": "refused",
};

const REFUSING: readonly string[] = ["BAD_REQUEST", "FORBIDDEN", "PAYLOAD_TOO_LARGE"];

export function meaningOf(error: unknown): Meaning {
  if (isTooLong(error)) return { phase: "refused", sentence: onThisPage(TOO_LONG) };
  const { reason, sentence } = refusalOf(error);
  const known = reason === null ? undefined : PHASE_OF_REASON[reason];
  return { phase: known ?? (REFUSING.includes(codeOf(error)) ? "refused" : "waiting"), sentence };
}

const TOO_LONG: Sentence = {
  en: "This text is too long to keep: shorten it.",
  de: "Dieser Text ist zu lang zum Speichern: Kürzen Sie ihn.",
};
const TOO_LARGE = 413;

/** Refused before anything read it, and so without the shape of our own errors; or by the contract, which asks nothing else of a text. */
function isTooLong(error: unknown): boolean {
  if (!(error instanceof TRPCClientError)) return false;
  const { data, meta }: TRPCClientError<AppRouter> = error;
  if (data) return data.code === "PAYLOAD_TOO_LARGE" || refusalOf(error).fields.text !== undefined;
  return meta?.response instanceof Response && meta.response.status === TOO_LARGE;
}

function codeOf(error: unknown): string {
  if (!(error instanceof TRPCClientError)) return "";
  const { data }: TRPCClientError<AppRouter> = error;
  return data?.code ?? "";
}
