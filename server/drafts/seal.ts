import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Seals a text so that the database alone can't give it away: AES-256-GCM (NIST SP 800-38D) under a key made of the
 * installation's secret (HKDF, RFC 5869), bound to what it belongs to. Nonce, ciphertext and tag, in this order.
 */
export function seal(text: string, belongsTo: string, secret: string): Uint8Array<ArrayBuffer> {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", keyOf(secret), nonce).setAAD(Buffer.from(belongsTo));
  return Uint8Array.from(Buffer.concat([nonce, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]));
}

/** @throws Error where it was changed, belongs to something else, or was sealed with another secret */
export function unseal(sealed: Uint8Array, belongsTo: string, secret: string): string {
  const bytes = Buffer.from(sealed);
  const decipher = createDecipheriv("aes-256-gcm", keyOf(secret), bytes.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(Buffer.from(belongsTo)).setAuthTag(bytes.subarray(-TAG_BYTES));
  return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]).toString("utf8");
}

const keyOf = (secret: string) => Buffer.from(hkdfSync("sha256", secret, "", "imprimatur neutral version", 32));
