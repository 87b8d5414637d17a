import type { Db } from "./db/client.ts";
import type { Log } from "./log.ts";
import type { Actor } from "./shared/actor.ts";

/** What a command is given: who acts, on what, and when. */
export interface Ctx {
  db: Db;
  actor: Actor;
  /** The moment of the change. Time is a parameter: nothing below reads a clock. */
  now: () => Date;
  /** Address the request came from, for limits; null for the system. */
  address: string | null;
  requestId: string;
  log: Log;
}
