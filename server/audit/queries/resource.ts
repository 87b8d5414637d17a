import type { Reader } from "../../db/transaction.ts";
import { formatProof } from "../proof.ts";
import { parseTilePath } from "../tiles.ts";
import { findCheckpoint, type SignedCheckpoint } from "./checkpoints.ts";
import { readBundle, readConsistency, readInclusion, readTile } from "./tree.ts";

/** What a log serves at a path under its address. */
export interface Resource {
  body: string | Uint8Array;
  type: "text/plain; charset=utf-8" | "application/octet-stream";
  /** Tiles never change; a checkpoint does. */
  isFixed: boolean;
}

const text = (body: string): Resource => ({ body, type: "text/plain; charset=utf-8", isFixed: false });

/**
 * `checkpoint` and `tile/…` as C2SP tlog-tiles has them; besides, for whoever doesn't want to reckon with tiles,
 * `inclusion/<index>` (a C2SP tlog-proof) and `consistency/<older size>` (hashes in base64, a line each, then the checkpoint).
 * Null where there is nothing.
 */
export async function readResource(db: Reader, logId: number, path: string): Promise<Resource | null> {
  const checkpoint = await findCheckpoint(db, logId);
  if (checkpoint === null) return null;
  if (path === "checkpoint") return text(checkpoint.note);
  const [, kind, number] = /^(inclusion|consistency)\/(0|[1-9]\d{0,14})$/.exec(path) ?? [];
  if (kind === "inclusion") return inclusion(db, checkpoint, Number(number));
  if (kind === "consistency") return consistency(db, checkpoint, Number(number));
  const tile = parseTilePath(path);
  if (tile === null) return null;
  const { level, index, width } = tile;
  const body =
    level === "entries"
      ? await readBundle(db, checkpoint, tile)
      : await readTile(db, checkpoint, { level, index, width });
  return body && { body, type: "application/octet-stream", isFixed: true };
}

async function inclusion(db: Reader, checkpoint: SignedCheckpoint, index: number): Promise<Resource | null> {
  if (index >= checkpoint.size) return null;
  const hashes = await readInclusion(db, checkpoint, index);
  return text(formatProof({ index, hashes, checkpoint: checkpoint.note }));
}

async function consistency(db: Reader, checkpoint: SignedCheckpoint, older: number): Promise<Resource | null> {
  if (older > checkpoint.size) return null;
  const hashes = await readConsistency(db, checkpoint, older);
  return text(`${hashes.map((hash) => `${Buffer.from(hash).toString("base64")}\n`).join("")}\n${checkpoint.note}`);
}
