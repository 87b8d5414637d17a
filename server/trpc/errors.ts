import { TRPCError } from "@trpc/server";
import { Prisma } from "../db/generated/client.ts";
import { DomainError, ERRORS, type ErrorCode, type ErrorKind } from "../shared/errors.ts";

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

const gone = (cause: unknown) => new DomainError("database.unavailable", {}, { cause });

/** Prisma's own codes for "can't reach, timed out, closed", and the sockets' errors beneath them. */
const GONE_CODES = new Set([
  "P1001",
  "P1002",
  "P1008",
  "P1017",
  "P2024",
  "P2028",
  "ECONNREFUSED",
  "ECONNRESET",
  "ETIMEDOUT",
  "57P01",
  "57P03",
]);
const GONE_WORDS =
  /can't reach database|connection terminated|timeout exceeded when trying to connect|server has closed the connection|query read timeout|connection timeout/i;

export function isDatabaseGone(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = "code" in error ? String(error.code) : "";
  if (GONE_CODES.has(code) || error instanceof Prisma.PrismaClientInitializationError) return true;
  return GONE_WORDS.test(error.message) || isDatabaseGone(error.cause);
}
