import net from "node:net";
import type { Address } from "./environment.ts";

/** Refuses a port that is taken, before anything slow has begun. */
export async function requireFreePort({ host, port }: Address): Promise<void> {
  const problem = await new Promise<string | null>((done) => {
    const probe = net.createServer();
    probe.once("error", (cause: NodeJS.ErrnoException) => done(cause.code ?? cause.message));
    probe.listen(port, host, () => probe.close(() => done(null)));
  });
  if (problem === "EADDRINUSE")
    throw new Error(`Port ${port} is taken by another program: stop it, or choose another with PORT=3001 npm start.`);
  if (problem === "EACCES")
    throw new Error(`This account may not listen on port ${port}: choose one above 1023 with PORT=3001 npm start.`);
  if (problem) throw new Error(`Can't listen on ${host}:${port} (${problem}): check HOST and PORT.`);
}

/** A port nobody listens on at this moment. */
export const freePort = () =>
  new Promise<number>((found, failed) => {
    const probe = net.createServer().once("error", failed);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => found(port));
    });
  });
