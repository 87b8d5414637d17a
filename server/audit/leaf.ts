import { hash } from "node:crypto";
import { canonical } from "./canonical.ts";

/**
 * What an entry is in the tree: everything that is nobody's personal text, and a commitment to the rest. Its bytes are
 * RFC 8785 (JCS) of this object. The keys never change their meaning; a new shape gets another `v`.
 */
export interface Leaf {
  v: 1 | 2;
  /** From shape 2 on: its place in the log, from 0. The tree proves it; said here, an entry put elsewhere shows by itself. */
  index?: number;
  id: string;
  /** ISO 8601 in UTC with milliseconds: when the change was made, by the product's clock. */
  at: string;
  /** When the row was written, by the database's clock. */
  recorded: string;
  /** The id of whoever acted; null where the system did. */
  actor: string | null;
  type: string;
  subject: { kind: string; id: string };
  /** The subject's version then, such as a draft's revision. */
  version: number | null;
  /** What the policy's verdict was, where the entry tells of one. */
  outcome: string | null;
  policy: { id: string | null; version: number; sha256: string | null } | null;
  engine: string | null;
  /** Ids of the rules that spoke or were given as reasons. */
  rules: string[];
  /** base64(SHA-256(salt, JCS(said))); the salt is 16 random bytes and is erased together with what was said. */
  commit: string;
}

/** What enters the tree only as a commitment, so that it can be erased: names, sentences, notes. */
export interface Said {
  actor: string;
  sentence: string;
  payload: unknown;
}

/** An entry in a tile is at most this long: its length is written in two bytes. */
const MOST_BYTES = 65_535;

export const commitTo = (salt: Uint8Array, said: Said): string =>
  hash("sha256", Buffer.concat([salt, Buffer.from(canonical(said), "utf8")]), "base64");

/** A leaf's text, as it is hashed and served. */
export function leafText(leaf: Leaf): string {
  const text = canonical(leaf);
  if (Buffer.byteLength(text) > MOST_BYTES)
    throw new Error(`the leaf of entry ${leaf.id} is longer than a tile can say`);
  return text;
}
