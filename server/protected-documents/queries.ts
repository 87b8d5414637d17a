import type { Reader } from "../db/transaction.ts";
import { PrintMaker } from "../detection/fingerprints/print-maker.ts";
import { Register } from "../detection/fingerprints/register.ts";
import { env } from "../env.ts";
import { DocumentKind, type DocumentView } from "./contract.ts";
import { KeptPrints } from "./kept-prints.ts";

const kept = new KeptPrints();

/** The protected documents, ready for the engine; null where there are none. */
export async function loadProtectedDocuments(db: Reader): Promise<Register | null> {
  const table = db.protectedDocument;
  const store = await kept.upToDate({
    ids: async () => (await table.findMany({ select: { id: true }, orderBy: { id: "asc" } })).map(({ id }) => id),
    total: async () => (await table.aggregate({ _sum: { printCount: true } }))._sum.printCount ?? 0,
    read: (id) => table.findUnique({ where: { id }, select: { name: true, prints: true, blockEnds: true } }),
  });
  return store === null ? null : new Register(new PrintMaker(env().FINGERPRINT_KEY), store);
}

/** The protected documents as admins see them, the latest first. */
export async function listDocuments(db: Reader): Promise<DocumentView[]> {
  const rows = await db.protectedDocument.findMany({
    orderBy: [{ registeredAt: "desc" }, { id: "asc" }],
    select: { id: true, name: true, kind: true, words: true, printCount: true, registeredBy: true, registeredAt: true },
  });
  return rows.map(({ printCount, kind, ...row }) => ({ ...row, prints: printCount, kind: DocumentKind.parse(kind) }));
}
