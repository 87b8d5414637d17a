import pino from "pino";
import { env } from "./env.ts";
import { errorForLog } from "./error-for-log.ts";

export type Log = pino.Logger;

let root: Log | undefined;

/** The structured log. Draft text, tokens and passwords never get here; the redaction is a second net. */
export function log(): Log {
  root ??= pino({
    level: env().LOG_LEVEL,
    base: null,
    serializers: { err: errorForLog },
    redact: { paths: ["*.text", "*.password", "*.token", "*.note", "text", "password", "token"], censor: "[kept out]" },
  });
  return root;
}
