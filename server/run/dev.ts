import { spawn } from "node:child_process";
import { generateClient } from "./build.ts";
import { completeEnvironment } from "./environment.ts";
import { requireFreePort } from "./port.ts";
import { openDatabase } from "./product-database.ts";
import { decideSampleSignIn, loadSample } from "./sample.ts";
import { work } from "./serve.ts";
import { fail, onStop, stop, stopOnSignals } from "./stopping.ts";

stopOnSignals();
try {
  await develop();
} catch (cause) {
  await fail(cause);
}

/** As `start`, but pages are compiled when they are asked for and follow every change of the sources. */
async function develop(): Promise<void> {
  const { host, port, isEmbedded } = completeEnvironment();
  await requireFreePort({ host, port });
  const database = await openDatabase(isEmbedded);
  await generateClient();
  await loadSample(database);
  await decideSampleSignIn(database);
  await work();
  const child = spawn("next", ["dev", "--port", String(port), "--hostname", host], { stdio: "inherit" });
  const ended = new Promise<number | null>((done, failed) => child.on("error", failed).on("close", done));
  onStop(async () => {
    child.kill("SIGTERM");
    await ended;
  });
  await stop((await ended) ?? 0);
}
