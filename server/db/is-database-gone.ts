import { z } from "zod";
import { Prisma } from "./generated/client.ts";

/** Whether an error says that the database can't be reached, or has no room. */
export function isDatabaseGone(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (codesOf(error).some((code) => GONE_CODES.has(code)) || error instanceof Prisma.PrismaClientInitializationError)
    return true;
  return GONE_WORDS.test(error.message) || isDatabaseGone(error.cause);
}

/** Codes for "can't reach, not let in, too many, timed out, closed": Prisma's own, PostgreSQL's and the sockets' beneath. */
const GONE_CODES = new Set(
  [
    "P1000 P1001 P1002 P1003 P1008 P1010 P1011 P1017 P2024 P2037",
    "28000 28P01 3D000 53300 57P01 57P02 57P03",
    "ECONNREFUSED ECONNRESET ETIMEDOUT EPIPE EHOSTUNREACH ENOTFOUND",
  ].flatMap((codes) => codes.split(" ")),
);
/** A transaction that ran out of time (P2028 as well) is our mistake; one that got no connection to begin with isn't. */
const GONE_WORDS =
  /can't reach database|unable to start a transaction in the given time|connection terminated|timeout exceeded when trying to connect|server has closed the connection|query read timeout|connection timeout/i;

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
