import type { Hash } from "./merkle.ts";
import { parseHash } from "./proof.ts";

/** What a log sends to have a checkpoint witnessed (C2SP tlog-witness, add-checkpoint). */
export interface AddCheckpoint {
  /** How far the witness is thought to have come. */
  old: number;
  proof: Hash[];
  /** The signed note. */
  note: string;
}

const MOST_HASHES = 63;

/** Reads the body of add-checkpoint; null where it isn't written so. */
export function parseAddCheckpoint(body: string): AddCheckpoint | null {
  const end = body.indexOf("\n\n");
  const [first = "", ...lines] = body.slice(0, Math.max(end, 0)).split("\n");
  const old = /^old (0|[1-9]\d{0,14})$/.exec(first)?.[1];
  const proof = lines.map(parseHash);
  if (old === undefined || proof.length > MOST_HASHES || proof.some((hash) => hash === null)) return null;
  return { old: Number(old), proof: proof.filter((hash) => hash !== null), note: body.slice(end + 2) };
}
