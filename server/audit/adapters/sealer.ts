import pg from "pg";
import type { Log } from "../../log.ts";
import type { SealingKey } from "../commands/current-log.ts";
import { type Pass, sealLog } from "../commands/seal-log.ts";
import type { Tree } from "../right-edge.ts";

const EVERY_MS = 200;
/** After an error: long enough not to fill the log, short enough not to be missed. */
const AFTER_ERROR_MS = 2_000;

/**
 * Seals the log until stopped, on a connection of its own. It asks every 200 ms rather than being told: a NOTIFY in each
 * writer's transaction would make all commits of the server queue for one lock.
 */
export function startSealer(databaseUrl: string, key: SealingKey, log: Log): { stop(): Promise<void> } {
  let isStopping = false;
  let wake = () => {};
  const pause = (ms: number) =>
    new Promise<void>((done) => {
      const timer = setTimeout(done, ms);
      wake = () => {
        clearTimeout(timer);
        done();
      };
    });
  const running = (async () => {
    while (!isStopping) {
      await sealUntilBroken(databaseUrl, key, log, async () => {
        await pause(EVERY_MS);
        return !isStopping;
      }).catch((error: unknown) => log.error({ err: error }, "sealing the audit log failed; it will be tried again"));
      if (!isStopping) await pause(AFTER_ERROR_MS);
    }
  })();
  return {
    async stop() {
      isStopping = true;
      wake();
      await running;
    },
  };
}

/** Passes over one connection, until `again` says no or something fails. */
async function sealUntilBroken(
  databaseUrl: string,
  key: SealingKey,
  log: Log,
  again: () => Promise<boolean>,
): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000 });
  client.on("error", () => {}); // a broken connection shows at the next query, which throws
  await client.connect();
  let [tree, held]: [Tree | null, Pass["held"]] = [null, null];
  try {
    do {
      const pass = await sealLog(client, key, tree);
      tree = pass.tree;
      if (pass.held !== held && pass.held !== null && pass.held !== "another sealer is at it")
        log.error({ reason: pass.held }, "the audit log isn't being sealed");
      held = pass.held;
    } while (await again());
  } finally {
    await client.end().catch(() => {});
  }
}
