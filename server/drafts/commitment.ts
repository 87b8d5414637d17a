import { createHash, createHmac } from "node:crypto";

/** SHA-256 of the text's UTF-8, hex: what an approval holds for, and what people compare. */
export function textHash(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** HMAC-SHA256 (hex) of the text under a revision's salt (hex). With the salt erased it says nothing of the text. */
export function commitmentOf(text: string, salt: string): string {
  return createHmac("sha256", Buffer.from(salt, "hex")).update(text, "utf8").digest("hex");
}
