/**
 * An error as the log keeps it. Prisma quotes a query's arguments in its messages, drafts among them, and PostgreSQL whole
 * rows in its details: of a message the last paragraph stays, of a stack where it ran, and no field that isn't named here.
 */
export function errorForLog(error: unknown): unknown {
  if (!(error instanceof Error)) return typeof error;
  return {
    type: error.name,
    message: error.message.trim().split("\n\n").at(-1),
    ...("code" in error && { code: error.code }),
    ...("details" in error && { details: error.details }),
    stack: (error.stack ?? "")
      .split("\n")
      .filter((line) => /^\s+at /.test(line))
      .join("\n"),
    ...(error.cause !== undefined && { cause: errorForLog(error.cause) }),
  };
}
