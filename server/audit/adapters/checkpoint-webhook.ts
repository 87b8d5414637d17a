const TIMEOUT_MS = 10_000;

/** Sends a signed checkpoint, as it is, to an address an operator named. */
export async function sendCheckpoint(url: string, note: string): Promise<void> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "text/plain; charset=utf-8" },
    body: note,
    redirect: "error",
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  await response.body?.cancel();
  if (!response.ok) throw new Error(`the checkpoint was answered with ${response.status}`);
}
