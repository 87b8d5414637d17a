import { canonicalText, commitment, leafHash } from "./hashes.ts";

/** A line of the export that holds an entry. */
export interface EntryLine {
  log: number;
  index: number;
  leaf: { id: string; type: string; at: string; commit: string; index?: number };
  /** base64 */
  hash: string;
  salt: string | null;
  said: unknown;
}

export const isEntry = (line: object): line is EntryLine =>
  "leaf" in line && "index" in line && "log" in line && typeof line.leaf === "object" && line.leaf !== null;

/** The hash of an entry's leaf, and what is wrong with the entry taken by itself. */
export function checkEntry(entry: EntryLine): { hash: Buffer; wrong: string | null } {
  // The export's own order of keys is the canonical one nearly always; what hashes right is right, so that is tried first.
  let hash = leafHash(Buffer.from(JSON.stringify(entry.leaf)));
  if (hash.toString("base64") !== entry.hash) hash = leafHash(Buffer.from(canonicalText(entry.leaf)));
  if (hash.toString("base64") !== entry.hash) return { hash, wrong: "it isn't what was sealed" };
  if (entry.leaf.index !== undefined && entry.leaf.index !== entry.index)
    return { hash, wrong: `it was sealed as entry ${entry.leaf.index}` };
  if (entry.salt === null)
    return { hash, wrong: entry.said === null ? null : "it has text although its text was erased" };
  if (typeof entry.salt !== "string") return { hash, wrong: "it has lost its salt" };
  const salt = Buffer.from(entry.salt, "base64");
  if (commitment(salt, JSON.stringify(entry.said)) === entry.leaf.commit) return { hash, wrong: null };
  if (commitment(salt, canonicalText(entry.said)) === entry.leaf.commit) return { hash, wrong: null };
  return { hash, wrong: "its text isn't what was sealed" };
}

export const nameOf = ({ log, index, leaf }: EntryLine): string =>
  `entry ${index} of log ${log} (${leaf.id}, ${leaf.type}, ${leaf.at})`;
