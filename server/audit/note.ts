import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from "node:crypto";

/** Signed notes with Ed25519, as of C2SP signed-note. */

/** What a signature is of: the text itself, or a witness's cosignature with a time (C2SP tlog-cosignature). */
export const SIGNATURE_TYPES = { ed25519: 0x01, cosignature: 0x04 } as const;
export type SignatureType = keyof typeof SIGNATURE_TYPES;

export interface Verifier {
  name: string;
  type: SignatureType;
  /** 32 bytes, RFC 8032 */
  publicKey: Uint8Array;
}

export interface Signer extends Verifier {
  privateKey: KeyObject;
}

export interface Signature {
  name: string;
  keyId: Uint8Array;
  bytes: Uint8Array;
}

export interface Note {
  /** Ends with a newline. */
  text: string;
  signatures: Signature[];
}

const PKCS8 = Buffer.from("302e020100300506032b657004220420", "hex"); // RFC 8410: what stands before the 32 bytes
const SPKI = Buffer.from("302a300506032b6570032100", "hex");
/** Spaces of any kind and plus signs would split a line elsewhere. */
const NAME = /^[^\s+\u0085\p{Cc}]+$/u;
const MOST_SIGNATURES = 64;

/** A signer from the 32 secret bytes of RFC 8032. */
export function signerOf(name: string, seed: Uint8Array, type: SignatureType = "ed25519"): Signer {
  if (!NAME.test(name) || seed.length !== 32) throw new Error("a signer has a name without spaces and 32 secret bytes");
  return { name, type, publicKey: publicKeyOf(seed), privateKey: privateKeyOf(seed) };
}

const privateKeyOf = (seed: Uint8Array) =>
  createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: "der", type: "pkcs8" });

/** The public key that belongs to 32 secret bytes. */
export function publicKeyOf(seed: Uint8Array): Uint8Array {
  const spki = createPublicKey(privateKeyOf(seed)).export({ format: "der", type: "spki" });
  return new Uint8Array(spki.subarray(SPKI.length));
}

/** SHA-256(name, newline, type, public key), of it the first four bytes. */
export function keyIdOf({ name, type, publicKey }: Verifier): Uint8Array {
  const hash = createHash("sha256")
    .update(`${name}\n`)
    .update(Buffer.from([SIGNATURE_TYPES[type]]))
    .update(publicKey);
  return hash.digest().subarray(0, 4);
}

/** A verifier in one line: `name+key id in hex+base64(type, key)`. */
export function toVkey(verifier: Verifier): string {
  const key = Buffer.concat([Buffer.from([SIGNATURE_TYPES[verifier.type]]), verifier.publicKey]);
  return `${verifier.name}+${Buffer.from(keyIdOf(verifier)).toString("hex")}+${key.toString("base64")}`;
}

/** Reads a verifier's line; null where it isn't one, or its key id isn't that of its key. */
export function parseVkey(vkey: string): Verifier | null {
  const match = /^([^+]+)\+([\da-f]{8})\+([A-Za-z\d+/]+=*)$/.exec(vkey.trim());
  if (match === null) return null;
  const [, name = "", , encoded = ""] = match;
  const key = Buffer.from(encoded, "base64");
  const type = key[0] === 0x01 ? "ed25519" : key[0] === 0x04 ? "cosignature" : null;
  if (type === null || key.length !== 33 || !NAME.test(name)) return null;
  const verifier = { name, type, publicKey: new Uint8Array(key.subarray(1)) } as const;
  return toVkey(verifier) === vkey.trim() ? verifier : null;
}

/** The line a signature is written as, with its newline. */
export const signatureLine = ({ name, keyId, bytes }: Signature): string =>
  `\u2014 ${name} ${Buffer.concat([keyId, bytes]).toString("base64")}\n`;

/** Signs a text that ends with a newline. */
export function signNote(text: string, signer: Signer): string {
  const bytes = sign(null, Buffer.from(text, "utf8"), signer.privateKey);
  return `${text}\n${signatureLine({ name: signer.name, keyId: keyIdOf(signer), bytes })}`;
}

const SIGNATURE = /^\u2014 ([^\s+]+) ([A-Za-z\d+/]+={0,2})$/u;

/** Takes a note apart; null where it isn't one. Nothing is verified. */
export function parseNote(note: string): Note | null {
  const end = note.lastIndexOf("\n\n");
  if (end < 0 || !note.endsWith("\n") || !note.isWellFormed() || hasControls(note)) return null;
  const lines = note.slice(end + 2, -1).split("\n");
  if (lines.length > MOST_SIGNATURES) return null;
  const signatures = lines.map(parseSignature);
  if (signatures.some((signature) => signature === null)) return null;
  return { text: note.slice(0, end + 1), signatures: signatures.filter((signature) => signature !== null) };
}

function parseSignature(line: string): Signature | null {
  const match = SIGNATURE.exec(line);
  const bytes = Buffer.from(match?.[2] ?? "", "base64");
  if (!match || bytes.length < 5 || bytes.toString("base64") !== match[2]) return null;
  return { name: match[1] ?? "", keyId: bytes.subarray(0, 4), bytes: bytes.subarray(4) };
}

const hasControls = (text: string) => [...text].some((sign) => sign < " " && sign !== "\n");

/** Whether a signature is this verifier's, by name and key id. */
export const isBy = (signature: Signature, verifier: Verifier): boolean =>
  signature.name === verifier.name && Buffer.compare(signature.keyId, keyIdOf(verifier)) === 0;

/** Whether the verifier has signed the note: at least once, and never wrongly. */
export function isSignedBy(note: Note, verifier: Verifier): boolean {
  const own = note.signatures.filter((signature) => isBy(signature, verifier));
  return own.length > 0 && own.every(({ bytes }) => isValid(note.text, bytes, verifier.publicKey));
}

/** Whether 64 bytes are the key's signature of a message. */
export function isValid(message: string, bytes: Uint8Array, publicKey: Uint8Array): boolean {
  const key = createPublicKey({ key: Buffer.concat([SPKI, publicKey]), format: "der", type: "spki" });
  return bytes.length === 64 && verify(null, Buffer.from(message, "utf8"), key, bytes);
}
