import { initTRPC, type TRPCError } from "@trpc/server";
import superjson from "superjson";
import { z } from "zod";
import type { Permission } from "../access/permissions.ts";
import type { RequestContext } from "./context.ts";
import { codeOf } from "./errors.ts";

/** What a procedure says of itself, so that all of them can be listed beside the roles. */
export interface ProcedureMeta {
  permission: Permission | "public";
}

export const t = initTRPC
  .context<RequestContext>()
  .meta<ProcedureMeta>()
  .create({
    transformer: superjson,
    errorFormatter({ shape, error, ctx }) {
      const { path, code, httpStatus } = shape.data;
      const isBug = error.code === "INTERNAL_SERVER_ERROR";
      const fields = error.cause instanceof z.ZodError ? z.flattenError(error.cause).fieldErrors : null;
      return {
        code: shape.code,
        // Of a bug nothing but the way to find it again leaves the house.
        message: isBug
          ? `Something went wrong on our side. If you tell us, mention ${ctx?.requestId ?? "the time"}.`
          : sentenceFor(error, fields !== null),
        data: { path, code, httpStatus, reason: codeOf(error), fields, requestId: ctx?.requestId ?? null },
      };
    },
  });

/** Our own sentences go out as they are; what a parser says of a broken request doesn't. */
function sentenceFor(error: TRPCError, hasFields: boolean): string {
  if (hasFields) return "Some fields can't be read. Look at what is marked.";
  const isParsers = error.code === "PARSE_ERROR" || (error.code === "BAD_REQUEST" && codeOf(error) === null);
  return isParsers ? "This request can't be read. Reload the page and try again." : error.message;
}
