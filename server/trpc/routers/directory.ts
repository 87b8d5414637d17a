import { addEntry } from "../../directory/commands/add-entry.ts";
import { changeEntry } from "../../directory/commands/change-entry.ts";
import { importDirectory } from "../../directory/commands/import-directory.ts";
import { removeEntry } from "../../directory/commands/remove-entry.ts";
import { ChangeEntry, DirectoryFilter, EntryFields, ImportDirectory, RemoveEntry } from "../../directory/contract.ts";
import { listEntries, previewImport } from "../../directory/queries.ts";
import { t } from "../init.ts";
import { can, limited } from "../procedures.ts";

const manage = can("directory.manage");
const change = manage.use(limited("change"));

export const directoryRouter = t.router({
  list: manage.input(DirectoryFilter).query(({ ctx, input }) => listEntries(ctx.db, input)),
  add: change.input(EntryFields).mutation(({ ctx, input }) => addEntry(ctx, input)),
  change: change.input(ChangeEntry).mutation(({ ctx, input }) => changeEntry(ctx, input)),
  remove: change.input(RemoveEntry).mutation(({ ctx, input }) => removeEntry(ctx, input)),
  previewImport: change.input(ImportDirectory).mutation(({ ctx, input }) => previewImport(ctx.db, input)),
  import: change.input(ImportDirectory).mutation(({ ctx, input }) => importDirectory(ctx, input)),
});
