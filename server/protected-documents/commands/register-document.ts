import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Ctx } from "../../context.ts";
import { transact } from "../../db/transaction.ts";
import { env } from "../../env.ts";
import { DomainError } from "../../shared/errors.ts";
import { newId } from "../../shared/ids.ts";
import { readDocument } from "../adapters/read-document.ts";
import type { RegisterDocument } from "../contract.ts";

/** Fewer words can't be told from what anybody says. */
const FEWEST_WORDS = 12;
const BYTES_A_PRINT = 8;

/**
 * Protects a document: its text is read, its keyed prints are kept, and nothing else of it.
 * @throws DomainError document.too_large, .unreadable, .locked, .too_long, .too_short, .exists
 */
export async function registerDocument(ctx: Ctx, input: RegisterDocument, bytes: Uint8Array): Promise<{ id: string }> {
  const read = await readDocument(bytes, input.kind, env().FINGERPRINT_KEY);
  if (read.words < FEWEST_WORDS) throw new DomainError("document.too_short", { words: read.words });
  return transact(ctx.db, async (tx) => {
    const id = newId("document");
    const printCount = read.prints.length / BYTES_A_PRINT;
    const { count } = await tx.protectedDocument.createMany({
      data: { ...input, ...read, id, printCount, registeredBy: ctx.actor.name, registeredAt: ctx.now() },
      skipDuplicates: true, // two at once: the second is told that it is there
    });
    if (count === 0) throw new DomainError("document.exists");
    await recordEvent(tx, ctx, { type: "document.registered", documentId: id, ...input, words: read.words });
    return { id };
  });
}
