import { TRPCError } from "@trpc/server";
import { z } from "zod";
import { Prisma } from "../db/prisma.ts";
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

/** Codes for "can't reach, not let in, too many, timed out, closed": Prisma's own, PostgreSQL's and the sockets' beneath. */
const GONE_CODES = new Set(
  [
    "P1000 P1001 P1002 P1003 P1008 P1010 P1011 P1017 P2024 P2028 P2037",
    "28000 28P01 3D000 53300 57P01 57P02 57P03",
    "ECONNREFUSED ECONNRESET ETIMEDOUT EPIPE EHOSTUNREACH ENOTFOUND",
  ].flatMap((codes) => codes.split(" ")),
);
const GONE_WORDS =
  /can't reach database|connection terminated|timeout exceeded when trying to connect|server has closed the connection|query read timeout|connection timeout/i;

function isDatabaseGone(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (codesOf(error).some((code) => GONE_CODES.has(code)) || error instanceof Prisma.PrismaClientInitializationError)
    return true;
  return GONE_WORDS.test(error.message) || isDatabaseGone(error.cause);
}

/** A raw query's error has Prisma's code for "a raw query failed", and the database's beneath it. */
const Coded = z.object({
  code: z.string().optional(),
  meta: z
    .object({ driverAdapterError: z.object({ cause: z.object({ originalCode: z.string().optional() }) }).optional() })
    .optional(),
});

function codesOf(error: Error): string[] {
  const { data } = Coded.safeParse({ ...error });
  const beneath = data?.meta?.driverAdapterError?.cause.originalCode;
  return [data?.code ?? "", beneath ?? ""];
}
