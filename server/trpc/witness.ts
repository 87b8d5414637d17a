import { createHmac } from "node:crypto";
import { type Witnessed, witnessCheckpoint } from "../audit/commands/witness-checkpoint.ts";
import { parseVkey, signerOf } from "../audit/note.ts";
import { db } from "../db/client.ts";
import { env } from "../env.ts";

/** Answers another organisation's log that asks us to witness it, with a key of our own for just that. */
export function answerAsWitness(body: string): Promise<Witnessed> {
  const { AUDIT_KEY, AUDIT_WITNESS_FOR, APP_URL } = env();
  // Another key than the log's: a witness's signature must never be taken for a log's.
  const seed = createHmac("sha256", Buffer.from(AUDIT_KEY, "base64")).update("witness").digest();
  const witness = signerOf(`${new URL(APP_URL).host}/witness`, seed, "cosignature");
  const logs = AUDIT_WITNESS_FOR.split(",").flatMap((line) => parseVkey(line) ?? []);
  return witnessCheckpoint({ db: db(), now: () => new Date() }, { witness, logs }, body);
}
