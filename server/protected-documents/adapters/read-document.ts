import { type SpawnOptionsWithStdioTuple, type StdioNull, type StdioPipe, spawn } from "node:child_process";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { DomainError, type ErrorCode } from "../../shared/errors.ts";
import { type DocumentKind, READING } from "../contract.ts";
import type { PrintsColumns } from "../prints-column.ts";
import { Reading, type Refusal } from "../reading.ts";
import { unpackedSize } from "../unpacked-size.ts";

const CODES: Record<Refusal, ErrorCode> = {
  locked: "document.locked",
  too_long: "document.too_long",
  unreadable: "document.unreadable",
};

export interface ReadDocument extends PrintsColumns {
  words: number;
  digest: string;
}

/**
 * The prints of a file, read in a process of its own without settings, rights to write, or more memory and time than
 * READING allows. The text stays there.
 * @throws DomainError document.too_large, document.unreadable, document.locked, document.too_long
 */
export async function readDocument(bytes: Uint8Array, kind: DocumentKind, key: string): Promise<ReadDocument> {
  if (bytes.length > READING.maxBytes) throw new DomainError("document.too_large");
  if (kind === "docx") refuseBomb(bytes);
  const { out, code } = await runReader(bytes, kind, key);
  const head = out.indexOf("\n");
  // Out of time or memory it is cut off, and says nothing or half of it.
  if (code !== 0 || head < 0) throw new DomainError("document.unreadable", { code });
  const reading = Reading.parse(JSON.parse(out.toString("utf8", 0, head)));
  if ("refusal" in reading) throw new DomainError(CODES[reading.refusal]);
  const { printsBytes, ...about } = reading;
  const columns = Uint8Array.from(out.subarray(head + 1));
  return { ...about, prints: columns.slice(0, printsBytes), blockEnds: columns.slice(printsBytes) };
}

function refuseBomb(bytes: Uint8Array): void {
  const size = unpackedSize(bytes);
  if (size === null) throw new DomainError("document.unreadable");
  if (size > READING.maxUnpackedBytes || size > bytes.length * READING.maxRatio) {
    throw new DomainError("document.too_large", { unpacked: size });
  }
}

/** The built server runs in a folder that mirrors the repository's, so this is found from where it runs. */
const READER = path.join("server", "protected-documents", "adapters", "reader.ts");

/** No setting of ours reaches it; Node asks for the one. */
const ALONE: SpawnOptionsWithStdioTuple<StdioPipe, StdioPipe, StdioNull> = {
  env: { NODE_ENV: "production" },
  stdio: ["pipe", "pipe", "ignore"],
  killSignal: "SIGKILL",
};

async function runReader(bytes: Uint8Array, kind: DocumentKind, key: string) {
  const { maxPages, maxCharacters, maxMemoryMb, timeoutMs } = READING;
  const reader = spawn(
    process.execPath,
    [`--max-old-space-size=${maxMemoryMb}`, "--permission", "--allow-fs-read=*", "--no-warnings", path.resolve(READER)],
    { ...ALONE, timeout: timeoutMs },
  );
  reader.stdin.on("error", () => {}); // it may have ended before it was told everything; its code says so
  reader.stdin.write(`${JSON.stringify({ kind, maxPages, maxCharacters, key })}\n`);
  reader.stdin.end(bytes);
  const ended = new Promise<number | null>((done, fail) => reader.on("close", done).on("error", fail));
  const [out, code] = await Promise.all([buffer(reader.stdout), ended]);
  return { out, code };
}
