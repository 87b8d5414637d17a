import pg from "pg";
import { env } from "../env.ts";

/** What was told, as `<kind>:<id>`; null: something may have been missed meanwhile. */
type Hear = (told: string | null) => void;

interface Ear {
  hearers: Set<Hear>;
  client: pg.Client | null;
  /** Attempts in a row that failed. */
  failures: number;
  timer: NodeJS.Timeout | null;
}

declare global {
  var imprimaturEar: Ear | undefined;
}

/** The one listening connection of this process; kept on `globalThis`, as the client is (client.ts). */
function ear(): Ear {
  globalThis.imprimaturEar ??= { hearers: new Set(), client: null, failures: 0, timer: null };
  return globalThis.imprimaturEar;
}

/**
 * Hears what the database tells the desk (migration tell_the_desk), until the function given back is called. The
 * connection is made with the first who listens, made anew when it is lost, and closed after the last.
 */
export function listen(hear: Hear): () => void {
  const { hearers } = ear();
  hearers.add(hear);
  if (hearers.size === 1) void connect();
  return () => {
    hearers.delete(hear);
    if (hearers.size === 0) close();
  };
}

/** Whether what is told is heard at this moment. */
export function isListening(): boolean {
  return ear().client !== null;
}

async function connect(): Promise<void> {
  const state = ear();
  if (state.timer !== null) clearTimeout(state.timer);
  state.timer = null;
  const client = new pg.Client({
    connectionString: env().DATABASE_URL,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 30_000,
  });
  // Also when it is lost long after: without a listener that would end the process.
  client.on("error", () => void lose(client));
  client.on("end", () => void lose(client));
  client.on("notification", ({ payload }) => tell(payload ?? null));
  try {
    await client.connect();
    await client.query("LISTEN desk");
  } catch {
    return lose(client);
  }
  if (state.hearers.size === 0 || state.client !== null) return void client.end().catch(() => {});
  state.client = client;
  state.failures = 0;
  tell(null);
}

function lose(client: pg.Client): void {
  const state = ear();
  const wasHeard = state.client === client;
  if (wasHeard) state.client = null;
  client.removeAllListeners("end");
  void client.end().catch(() => {});
  if (state.hearers.size === 0 || state.client !== null || state.timer !== null) return;
  if (!wasHeard) state.failures += 1;
  state.timer = setTimeout(() => void connect(), Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** state.failures));
}

function close(): void {
  const state = ear();
  if (state.timer !== null) clearTimeout(state.timer);
  state.timer = null;
  const { client } = state;
  state.client = null;
  client?.removeAllListeners("end");
  void client?.end().catch(() => {});
}

function tell(told: string | null): void {
  for (const hear of ear().hearers) hear(told);
}

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 30_000;
