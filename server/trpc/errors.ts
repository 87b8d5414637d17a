import { TRPCError } from "@trpc/server";
import { isDatabaseGone } from "../db/is-database-gone.ts";
import type { ErrorKind } from "../shared/error-kind.ts";
import { DomainError, ERRORS, type ErrorCode } from "../shared/errors.ts";

const CODE_OF = {
  forbidden: "FORBIDDEN",
  not_found: "NOT_FOUND",
  conflict: "CONFLICT",
  invalid: "BAD_REQUEST",
  too_many: "TOO_MANY_REQUESTS",
  unavailable: "SERVICE_UNAVAILABLE",
} as const satisfies Record<ErrorKind, TRPCError["code"]>;

/** Turns a refusal into the error that goes over the wire; everything unknown stays what it is and becomes a 500. */
export function toWire(error: unknown): unknown {
  const known = error instanceof DomainError ? error : isDatabaseGone(error) ? gone(error) : null;
  if (known === null) return error;
  return new TRPCError({ code: CODE_OF[ERRORS[known.code][0]], message: known.message, cause: known });
}

/** The code of the refusal behind a wire error, for the browser to tell one conflict from another. */
export function codeOf(error: TRPCError): ErrorCode | null {
  return error.cause instanceof DomainError ? error.cause.code : null;
}

/** The longest wait in seconds that these refusals ask for; null where none asks for one. */
export function retryAfterOf(errors: readonly TRPCError[]): number | null {
  const waits = errors.flatMap(({ cause }) => {
    const wait = cause instanceof DomainError ? cause.details.retryAfterSeconds : null;
    return typeof wait === "number" ? [wait] : [];
  });
  return waits.length === 0 ? null : Math.max(...waits);
}

const gone = (cause: unknown) => new DomainError("database.unavailable", {}, { cause });
