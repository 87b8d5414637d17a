import { isDatabaseGone } from "../../db/is-database-gone.ts";
import { log } from "../../log.ts";
import { DomainError, type ErrorCode } from "../../shared/errors.ts";

/**
 * Answers a way to sign in with what `work` gives. next-auth puts an error's message into the address of the sign-in
 * page, so what leaves here is a code alone: Prisma's messages name the database's host and the e-mail address asked for.
 */
export async function refusingByCode<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DomainError) throw refusal(error.code);
    log().error({ err: error }, "a sign-in failed");
    throw refusal(isDatabaseGone(error) ? "database.unavailable" : "unexpected");
  }
}

const refusal = (code: ErrorCode | "unexpected") => new Error(code);

/** next-auth's own output, as the log keeps it: a code, and of an error what errorForLog lets through. */
export const authLogger = {
  error: (code: string, about: unknown) => log().error({ err: causeOf(about), code: wordOf(code) }, "next-auth"),
  warn: (code: string) => log().warn({ code: wordOf(code) }, "next-auth"),
  debug: () => {},
};

/** next-auth wraps an error, or gives the object that holds it. */
function causeOf(about: unknown): unknown {
  return typeof about === "object" && about !== null && "error" in about ? about.error : about;
}

/** Anybody may post a code to next-auth's route for logging. */
const wordOf = (code: unknown) => (/^\w{1,64}$/.test(String(code)) ? String(code) : "unknown");
