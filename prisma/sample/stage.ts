import type { Ctx } from "../../server/context.ts";
import type { Db } from "../../server/db/client.ts";
import { type Log, log } from "../../server/log.ts";
import type { Role } from "../../server/shared/actor.ts";
import type { SamplePersonSpec } from "./people.ts";

export interface Player extends SamplePersonSpec {
  id: string;
  email: string;
}

/** Where the sample's history is played: a clock that jumps from step to step, and people who act through real commands. */
export interface Stage {
  db: Db;
  random: () => number;
  /** The moment now playing. */
  clock: { now: Date };
  /** Where the history ends: the present. */
  end: Date;
  as: (player: { id: string; name: string; email: string; role: Role }) => Ctx;
  players: readonly Player[];
  /** How many drafts may still be past their time at the end. */
  late: { left: number };
}

export function makeStage(db: Db, random: () => number, { begin, end }: { begin: Date; end: Date }): Stage {
  const clock = { now: begin };
  const quiet: Log = log();
  const as: Stage["as"] = ({ id, name, email, role }) => ({
    db,
    actor: { id, name, email, role, sessionId: "sample", language: "en" },
    now: () => clock.now,
    address: null,
    requestId: "sample",
    log: quiet,
  });
  return { db, random, clock, end, as, players: [], late: { left: 2 } };
}
