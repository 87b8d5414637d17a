import { initTRPC, type TRPCError } from "@trpc/server";
import superjson from "superjson";
import { z } from "zod";
import type { Permission } from "../access/permissions.ts";
import { ERRORS } from "../shared/errors.ts";
import type { Language } from "../shared/language.ts";
import type { RequestContext } from "./context.ts";
import { codeOf } from "./errors.ts";
import { fieldSentence } from "./field-words.ts";
import { BUG, WIRE } from "./sentences.ts";

/** What a procedure says of itself, so that all of them can be listed beside the roles. */
export interface ProcedureMeta {
  permission: Permission | "public";
}

export const t = initTRPC
  .context<RequestContext>()
  .meta<ProcedureMeta>()
  .create({
    transformer: superjson,
    // Proxies close what is silent for a minute; a browser that hears nothing for two pings connects again.
    sse: { ping: { enabled: true, intervalMs: 10_000 }, client: { reconnectAfterInactivityMs: 25_000 } },
    errorFormatter({ shape, error, ctx }) {
      const { path, code, httpStatus } = shape.data;
      const language = ctx?.language ?? "en";
      const isBug = error.code === "INTERNAL_SERVER_ERROR";
      const fields = error.cause instanceof z.ZodError ? fieldsOf(error.cause, language) : null;
      return {
        code: shape.code,
        message: isBug ? BUG[language](ctx?.requestId ?? "–") : sentenceFor(error, language, fields !== null),
        data: { path, code, httpStatus, reason: codeOf(error), fields, requestId: ctx?.requestId ?? null },
      };
    },
  });

/** Sentences by field. */
function fieldsOf(error: z.ZodError, language: Language): Record<string, string[]> {
  return z.flattenError(error, (issue) => fieldSentence(issue, language)).fieldErrors;
}

/** Our own sentences go out as they are, in the reader's language; what a parser says of a broken request doesn't. */
function sentenceFor(error: TRPCError, language: Language, hasFields: boolean): string {
  if (hasFields) return WIRE.fields[language];
  const code = codeOf(error);
  if (code !== null) return ERRORS[code][1][language];
  const isParsers = error.code === "PARSE_ERROR" || error.code === "BAD_REQUEST";
  return isParsers ? WIRE.unreadable[language] : error.message;
}
