import { createPublicKey, hash, verify } from "node:crypto";

/**
 * The verifier's own hashing, written from the specifications (RFC 6962, RFC 8785, C2SP signed-note) and sharing nothing
 * with what wrote the log.
 */

/** A leaf is at most 65,535 bytes long; what is longer never was one, and hashes to something else. */
const leafInput = Buffer.alloc(65_536 + 1);

/** SHA-256 of 0x00 and the leaf's bytes. */
export function leafHash(leaf: Buffer): Buffer {
  const length = leaf.copy(leafInput, 1);
  leafInput[0] = 0;
  return hash("sha256", leafInput.subarray(0, length + 1), "buffer");
}

const nodeInput = Buffer.alloc(65);
nodeInput[0] = 1;

function nodeHash(left: Buffer, right: Buffer): Buffer {
  left.copy(nodeInput, 1);
  right.copy(nodeInput, 33);
  return hash("sha256", nodeInput, "buffer");
}

export const commitment = (salt: Buffer, text: string): string =>
  hash("sha256", Buffer.concat([salt, Buffer.from(text, "utf8")]), "base64");

/** RFC 8785: keys in the order of their UTF-16 units, numbers and strings as JSON.stringify writes them. */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = new Map(Object.entries(value));
  const keys = [...fields.keys()].sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalText(fields.get(key))}`).join(",")}}`;
}

/** A tree that grows: its complete subtrees, largest first. */
export class Tree {
  size = 0;
  #peaks: { hash: Buffer; width: number }[] = [];

  add(leaf: Buffer): void {
    let peak = { hash: leaf, width: 1 };
    for (let last = this.#peaks.at(-1); last?.width === peak.width; last = this.#peaks.at(-1)) {
      this.#peaks.pop();
      peak = { hash: nodeHash(last.hash, peak.hash), width: peak.width * 2 };
    }
    this.#peaks.push(peak);
    this.size++;
  }

  root(): Buffer {
    const [last, ...rest] = this.#peaks.map((peak) => peak.hash).reverse();
    return rest.reduce((right, left) => nodeHash(left, right), last ?? hash("sha256", "", "buffer"));
  }
}

export interface Key {
  name: string;
  id: string;
  publicKey: Buffer;
}

/** A key as it is handed out: `name+id+base64`. Null where it isn't one. */
export function parseKey(line: string): Key | null {
  const [, name, id, encoded] = /^([^\s+]+)\+([\da-f]{8})\+([A-Za-z\d+/=]{44})$/.exec(line.trim()) ?? [];
  if (name === undefined || id === undefined || encoded === undefined) return null;
  const bytes = Buffer.from(encoded, "base64");
  const wanted = hash("sha256", Buffer.concat([Buffer.from(`${name}\n`), bytes]), "hex").slice(0, 8);
  if (bytes.length !== 33 || bytes[0] !== 1 || wanted !== id) return null;
  return { name, id, publicKey: bytes.subarray(1) };
}

export interface Checkpoint {
  origin: string;
  size: number;
  /** base64 */
  root: string;
}

/** What a checkpoint says, whoever signed it. */
export function readCheckpoint(note: string): Checkpoint {
  const [origin = "", size = "", root = ""] = note.split("\n");
  return { origin, size: Number(size), root };
}

/** Whether a key has signed a checkpoint. */
export function isSigned(note: string, key: Key): boolean {
  const end = note.lastIndexOf("\n\n");
  const text = note.slice(0, end + 1);
  const spki = Buffer.concat([Buffer.from("302a300506032b6570032100", "hex"), key.publicKey]);
  return note
    .slice(end + 2)
    .split("\n")
    .some((line) => {
      const [, name, encoded] = /^\u2014 (\S+) (\S+)$/.exec(line) ?? [];
      const bytes = Buffer.from(encoded ?? "", "base64");
      if (name !== key.name || bytes.subarray(0, 4).toString("hex") !== key.id) return false;
      const publicKey = createPublicKey({ key: spki, format: "der", type: "spki" });
      return verify(null, Buffer.from(text), publicKey, bytes.subarray(4));
    });
}
