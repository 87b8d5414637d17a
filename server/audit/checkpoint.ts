import type { Hash } from "./merkle.ts";
import { isSignedBy, parseNote, type Signer, signNote, type Verifier } from "./note.ts";

/** A state of a log: how many entries, and the hash over all of them (C2SP tlog-checkpoint). */
export interface Checkpoint {
  origin: string;
  size: number;
  root: Hash;
}

export const checkpointText = ({ origin, size, root }: Checkpoint): string =>
  `${origin}\n${size}\n${Buffer.from(root).toString("base64")}\n`;

export const signCheckpoint = (checkpoint: Checkpoint, signer: Signer): string =>
  signNote(checkpointText(checkpoint), signer);

/** Reads the text of a checkpoint's note; null where it isn't one. Lines after the third are allowed and mean nothing. */
export function parseCheckpointText(text: string): Checkpoint | null {
  const [origin = "", size = "", root = "", ...extensions] = text.slice(0, -1).split("\n");
  const bytes = Buffer.from(root, "base64");
  if (!text.endsWith("\n") || origin === "" || extensions.includes("")) return null;
  if (!/^(0|[1-9]\d*)$/.test(size) || !Number.isSafeInteger(Number(size))) return null;
  if (bytes.length !== 32 || bytes.toString("base64") !== root) return null;
  return { origin, size: Number(size), root: new Uint8Array(bytes) };
}

/** Opens a signed checkpoint; null where it isn't one, is of another log, or this verifier hasn't signed it. */
export function openCheckpoint(note: string, verifier: Verifier, origin = verifier.name): Checkpoint | null {
  const parsed = parseNote(note);
  if (parsed === null || !isSignedBy(parsed, verifier)) return null;
  const checkpoint = parseCheckpointText(parsed.text);
  return checkpoint?.origin === origin ? checkpoint : null;
}
