import { registerCustomers } from "#server/customer-tables/commands/register-customers.ts";
import { CUSTOMER_LIMITS, RegisterCustomers } from "#server/customer-tables/contract.ts";
import { receiveFile } from "#server/trpc/receive-file.ts";

export const dynamic = "force-dynamic";

/** Takes a customer file to protect: its bytes are the body, its name and the chosen columns are in the address. */
export function POST(request: Request): Promise<Response> {
  return receiveFile(request, {
    about: RegisterCustomers,
    maxBytes: CUSTOMER_LIMITS.maxBytes,
    tooLarge: "customers.too_large",
    keep: registerCustomers,
  });
}
