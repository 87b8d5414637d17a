import { openCheckpoint } from "./checkpoint.ts";
import { type Hash, hashLeaf } from "./merkle.ts";
import type { Verifier } from "./note.ts";
import { provesInclusion } from "./verify-proof.ts";

/** That an entry is in a log, in one file (C2SP tlog-proof). */
export interface Proof {
  index: number;
  hashes: Hash[];
  /** The signed note, as it is. */
  checkpoint: string;
}

const HEAD = "c2sp.org/tlog-proof@v1";

export function formatProof({ index, hashes, checkpoint }: Proof): string {
  const lines = hashes.map((hash) => `${Buffer.from(hash).toString("base64")}\n`);
  return `${HEAD}\nindex ${index}\n${lines.join("")}\n${checkpoint}`;
}

/** Reads a proof; null where it isn't one. Nothing is verified. */
export function parseProof(text: string): Proof | null {
  const end = text.indexOf("\n\n");
  const [head, ...lines] = text.slice(0, Math.max(end, 0)).split("\n");
  if (lines[0]?.startsWith("extra ")) lines.shift();
  const index = /^index (0|[1-9]\d*)$/.exec(lines.shift() ?? "")?.[1];
  const hashes = lines.map(parseHash);
  if (head !== HEAD || index === undefined || !Number.isSafeInteger(Number(index))) return null;
  if (hashes.length > 63 || hashes.some((hash) => hash === null)) return null;
  return {
    index: Number(index),
    hashes: hashes.filter((hash) => hash !== null),
    checkpoint: text.slice(end + 2),
  };
}

/** A hash in base64, written exactly so; null otherwise. */
export function parseHash(line: string): Hash | null {
  const bytes = Buffer.from(line, "base64");
  return bytes.length === 32 && bytes.toString("base64") === line ? new Uint8Array(bytes) : null;
}

/** Whether a proof shows that the log behind the verifier holds this leaf. */
export function provesLeaf(text: string, leaf: string, verifier: Verifier): boolean {
  const proof = parseProof(text);
  const checkpoint = proof && openCheckpoint(proof.checkpoint, verifier);
  if (!proof || !checkpoint) return false;
  return provesInclusion({ ...checkpoint, index: proof.index, leaf: hashLeaf(leaf), proof: proof.hashes });
}
