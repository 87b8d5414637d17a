import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

/** The product's own worker, in a process of its own whose clock is set from here: it can be killed like any process. */
export interface WorkerProcess {
  /** Sets the clock its deadlines are read by; it stands until it is set again. */
  set: (at: Date) => Promise<void>;
  /** Ends it at once, with nothing tidied up. */
  kill: () => Promise<void>;
}

const CODE = `
let at = new Date(process.env.WORKER_CLOCK);
process.on("message", (moment) => { at = new Date(moment); process.send("set"); });
const { startWorker } = await import("./server/worker.ts");
await startWorker(() => at);
process.send("ready");
`;

/** Starts the worker at a moment; gives it once it takes jobs. */
export async function startWorkerAt(at: Date): Promise<WorkerProcess> {
  const checkpoints = fs.mkdtempSync(path.join(os.tmpdir(), "imprimatur-checkpoints-"));
  const child = spawn(process.execPath, ["--disable-warning=DeprecationWarning", "--input-type=module", "-e", CODE], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    env: { ...process.env, WORKER_CLOCK: at.toISOString(), AUDIT_CHECKPOINT_DIR: checkpoints },
  });
  await said(child, "ready");
  return {
    async set(moment) {
      child.send(moment.toISOString());
      await said(child, "set");
    },
    async kill() {
      child.kill("SIGKILL");
      if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
      fs.rmSync(checkpoints, { recursive: true, force: true });
    },
  };
}

async function said(child: ChildProcess, word: string): Promise<void> {
  const over = once(child, "exit").then(() => {
    throw new Error("the worker ended");
  });
  const heard = once(child, "message").then(([message]) => {
    if (message !== word) throw new Error(`the worker said ${message}`);
  });
  await Promise.race([heard, over]);
  over.catch(() => {});
}
