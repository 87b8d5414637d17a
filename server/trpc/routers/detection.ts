import { removeCustomers } from "../../customer-tables/commands/remove-customers.ts";
import { RemoveCustomers } from "../../customer-tables/contract.ts";
import { listCustomerTables } from "../../customer-tables/queries.ts";
import { removeDocument } from "../../protected-documents/commands/remove-document.ts";
import { RemoveDocument } from "../../protected-documents/contract.ts";
import { listDocuments } from "../../protected-documents/queries.ts";
import { tryText } from "../../trials/commands/try-text.ts";
import { TryText } from "../../trials/contract.ts";
import { readFigures } from "../../trials/queries.ts";
import { t } from "../init.ts";
import { can, limited } from "../procedures.ts";

const manage = can("detection.manage");
const change = manage.use(limited("change"));

export const detectionRouter = t.router({
  tryText: change.input(TryText).mutation(({ ctx, input }) => tryText(ctx, input)),
  figures: manage.query(() => readFigures()),
  documents: manage.query(({ ctx }) => listDocuments(ctx.db)),
  removeDocument: change.input(RemoveDocument).mutation(({ ctx, input }) => removeDocument(ctx, input)),
  customers: manage.query(({ ctx }) => listCustomerTables(ctx.db)),
  removeCustomers: change.input(RemoveCustomers).mutation(({ ctx, input }) => removeCustomers(ctx, input)),
});
