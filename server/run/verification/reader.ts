// A thread that reads stretches of an export: parsing and hashing are what takes time.
import { parentPort } from "node:worker_threads";
import { readLines } from "./read-lines.ts";

parentPort?.on("message", ({ place, text }: { place: number; text: Uint8Array }) => {
  parentPort?.postMessage({ place, reads: readLines(Buffer.from(text.buffer, text.byteOffset, text.byteLength)) });
});
