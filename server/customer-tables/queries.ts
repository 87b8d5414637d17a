import type { Reader } from "../db/transaction.ts";
import { CellPrinter } from "../detection/customers/cells.ts";
import { CustomerRegister } from "../detection/customers/customer-register.ts";
import { env } from "../env.ts";
import { KeptPrints } from "../protected-documents/kept-prints.ts";
import type { CustomerTableView } from "./contract.ts";

const kept = new KeptPrints();

/** The customers, ready for the engine; null where there are none. */
export async function loadCustomerTables(db: Reader): Promise<CustomerRegister | null> {
  const table = db.customerTable;
  const store = await kept.upToDate({
    ids: async () => (await table.findMany({ select: { id: true }, orderBy: { id: "asc" } })).map(({ id }) => id),
    total: async () => (await table.aggregate({ _sum: { printCount: true } }))._sum.printCount ?? 0,
    read: (id) => table.findUnique({ where: { id }, select: { name: true, prints: true, blockEnds: true } }),
  });
  return store === null ? null : new CustomerRegister(new CellPrinter(env().FINGERPRINT_KEY), store);
}

/** The customer tables as admins see them, the latest first. */
export async function listCustomerTables(db: Reader): Promise<CustomerTableView[]> {
  const rows = await db.customerTable.findMany({
    orderBy: [{ registeredAt: "desc" }, { id: "asc" }],
    select: {
      id: true,
      name: true,
      columns: true,
      rows: true,
      printCount: true,
      registeredBy: true,
      registeredAt: true,
    },
  });
  return rows.map(({ printCount, ...row }) => ({ ...row, prints: printCount }));
}
