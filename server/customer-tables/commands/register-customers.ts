import { createHmac } from "node:crypto";
import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Ctx } from "../../context.ts";
import { transact } from "../../db/transaction.ts";
import { CellPrinter } from "../../detection/customers/cells.ts";
import { printRows } from "../../detection/customers/print-rows.ts";
import { env } from "../../env.ts";
import { toColumns } from "../../protected-documents/prints-column.ts";
import { DomainError } from "../../shared/errors.ts";
import { newId } from "../../shared/ids.ts";
import { CUSTOMER_LIMITS, type RegisterCustomers } from "../contract.ts";
import { readCustomerCsv } from "../csv.ts";

/**
 * Protects the customers of a file: keyed prints of their cells are kept, and nothing else of it.
 * @throws DomainError customers.too_large, customers.unreadable, customers.exists
 */
export async function registerCustomers(
  ctx: Ctx,
  { name, columns: chosen }: RegisterCustomers,
  bytes: Uint8Array,
): Promise<{ id: string; rows: number }> {
  if (bytes.length > CUSTOMER_LIMITS.maxBytes) throw new DomainError("customers.too_large");
  const table = readCustomerCsv(new TextDecoder().decode(bytes), chosen);
  if (typeof table === "string") throw new DomainError(table);
  const key = env().FINGERPRINT_KEY;
  const printed = printRows(table.rows, table.kinds, new CellPrinter(key));
  const digest = createHmac("sha256", key).update(bytes).digest("hex");
  const about = { name, columns: table.columns, rows: table.rows.length };
  return transact(ctx.db, async (tx) => {
    const id = newId("customers");
    const { count } = await tx.customerTable.createMany({
      data: {
        ...{ ...about, id, digest, printCount: printed.prints.length, ...toColumns(printed) },
        ...{ registeredBy: ctx.actor.name, registeredAt: ctx.now() },
      },
      skipDuplicates: true, // two at once: the second is told that it is there
    });
    if (count === 0) throw new DomainError("customers.exists");
    await recordEvent(tx, ctx, { type: "customers.registered", tableId: id, ...about });
    return { id, rows: about.rows };
  });
}
