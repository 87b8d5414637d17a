import fs from "node:fs";
import type { Readable } from "node:stream";
import { createGunzip } from "node:zlib";

/** A file's bytes as they come, unpacked when its name ends in .gz; `-` is standard input. */
export function openInput(name: string): Readable {
  if (name === "-") return process.stdin;
  const bytes = fs.createReadStream(name);
  if (!name.endsWith(".gz")) return bytes;
  const unpacked = createGunzip();
  bytes.on("error", (cause) => unpacked.destroy(cause));
  return bytes.pipe(unpacked);
}

/** Lines as a JSONL file has them: node's readline also parts at U+2028, which JSON allows inside a string. */
export async function* linesOf(input: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder(); // drops a byte order mark
  let rest = "";
  for await (const chunk of input) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  rest += decoder.decode();
  if (rest !== "") yield rest;
}
