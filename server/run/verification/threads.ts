import { once } from "node:events";
import os from "node:os";
import { Worker } from "node:worker_threads";
import type { Read } from "./read-lines.ts";

/** Reads stretches of text on several threads, and gives what was read in the stretches' own order. */
export async function* readInThreads(stretches: AsyncIterable<Buffer>): AsyncGenerator<Read> {
  const count = Math.max(1, Math.min(8, os.availableParallelism()));
  const workers = Array.from({ length: count }, () => new Worker(new URL("./reader.ts", import.meta.url)));
  const waiting: Promise<Read[]>[] = [];
  try {
    let place = 0;
    for await (const text of stretches) {
      const worker = workers[place % count];
      if (worker === undefined) throw new Error("there's a thread for every place");
      waiting.push(ask(worker, place++, text));
      // Two stretches a thread are on their way at most: a log of any size is read in the same memory.
      if (waiting.length >= count * 2) yield* (await waiting.shift()) ?? [];
    }
    for (const reads of waiting) yield* await reads;
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

async function ask(worker: Worker, place: number, text: Buffer): Promise<Read[]> {
  const answer = (async () => {
    for (;;) {
      const [message] = (await once(worker, "message")) as [{ place: number; reads: Read[] }];
      if (message.place === place) return message.reads;
    }
  })();
  worker.postMessage({ place, text });
  return answer;
}
