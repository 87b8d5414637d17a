import { sign } from "node:crypto";
import { isBy, isValid, keyIdOf, type Note, type Signer, signatureLine, type Verifier } from "./note.ts";

/** A witness's statement that it saw a checkpoint and found it consistent with all before (C2SP tlog-cosignature, v1). */

const messageOf = (text: string, seconds: number | bigint) => `cosignature/v1\ntime ${seconds}\n${text}`;

/** The signature line with which a witness cosigns a checkpoint's text. */
export function cosign(text: string, witness: Signer, at: Date): string {
  const seconds = Math.floor(at.getTime() / 1000);
  const time = Buffer.alloc(8);
  time.writeBigUInt64BE(BigInt(seconds));
  const bytes = sign(null, Buffer.from(messageOf(text, seconds), "utf8"), witness.privateKey);
  return signatureLine({ name: witness.name, keyId: keyIdOf(witness), bytes: Buffer.concat([time, bytes]) });
}

/** When a witness cosigned a note; null where it didn't, or not rightly. */
export function cosignedAt(note: Note, witness: Verifier): Date | null {
  const own = note.signatures.find((signature) => isBy(signature, witness));
  if (own === undefined || own.bytes.length !== 72) return null;
  const seconds = Buffer.from(own.bytes).readBigUInt64BE();
  if (!isValid(messageOf(note.text, seconds), own.bytes.subarray(8), witness.publicKey)) return null;
  return new Date(Number(seconds) * 1000);
}
