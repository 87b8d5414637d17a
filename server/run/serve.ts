import diagnostics from "node:diagnostics_channel";
import fs from "node:fs";
import type { Server } from "node:http";
import path from "node:path";
import { SERVER } from "./build.ts";
import { type Address, ROOT } from "./environment.ts";
import { onStop } from "./stopping.ts";

const DRAIN_MS = 10_000;
const WORKER = path.join(ROOT, "server/worker.ts");

/**
 * Serves in this very process: one process to watch, and a `kill -9` leaves nothing that holds the port. Gives when
 * requests are answered.
 */
export async function serve(): Promise<void> {
  process.env.NEXT_MANUAL_SIG_HANDLE = "true"; // we close it ourselves, so that the database can follow
  const listening = new Promise<Server>((found) => {
    // Next keeps its server to itself; this is where Node tells of it.
    diagnostics.subscribe("tracing:net.server.listen:asyncStart", function catchServer(message) {
      const { server } = message as { server: Server };
      if (!("headersTimeout" in server)) return;
      diagnostics.unsubscribe("tracing:net.server.listen:asyncStart", catchServer);
      found(server);
    });
  });
  await import(SERVER);
  const server = await listening;
  if (!server.listening) await new Promise((done) => server.once("listening", done));
  onStop(() => drain(server));
}

/** Lets requests under way end, for a while, and takes no new ones. */
function drain(server: Server): Promise<void> {
  return new Promise((done) => {
    const late = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
    server.close(() => {
      clearTimeout(late);
      done();
    });
    server.closeIdleConnections();
  });
}

/** Starts the background worker beside the server, in this process. */
export async function work(): Promise<void> {
  if (!fs.existsSync(WORKER)) return;
  const { startWorker } = (await import(WORKER)) as { startWorker(): Promise<{ stop(): Promise<void> }> };
  const worker = await startWorker();
  onStop(() => worker.stop());
}

/** Asks the page that says whether all is well, until it answers. */
export async function untilHealthy({ host, port }: Address): Promise<void> {
  const name = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host.includes(":") ? `[${host}]` : host;
  for (let attempt = 0; attempt < 100; attempt++) {
    const response = await fetch(`http://${name}:${port}/api/health`).catch(() => null);
    await response?.arrayBuffer();
    if (response) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error("The server came up but doesn't answer.");
}
