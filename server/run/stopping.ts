type Closing = () => Promise<void>;

const closings: Closing[] = [];
let stopping = false;

/** Has something closed when the process is asked to end: last opened, first closed. Gives the way to take it back. */
export function onStop(closing: Closing): () => void {
  closings.push(closing);
  return () => {
    const at = closings.indexOf(closing);
    if (at >= 0) closings.splice(at, 1);
  };
}

/** Ends the process cleanly on Ctrl-C, on a termination signal, and when the parent that started us has vanished. */
export function stopOnSignals(): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void stop(0));
  process.on("disconnect", () => void stop(0));
  process.channel?.unref(); // listening for the parent must not keep a finished script alive
}

/** Ends the process because of a failure, in plain words: the stack is for bugs. */
export async function fail(cause: unknown): Promise<void> {
  console.error(`\n${cause instanceof Error ? cause.message : cause}`);
  if (process.env.DEBUG && cause instanceof Error) console.error(cause);
  await stop(1);
}

export async function stop(code: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  for (let closing = closings.pop(); closing; closing = closings.pop()) {
    await closing().catch((cause) => console.error(cause));
  }
  process.exit(code);
}

export const isStopping = () => stopping;
