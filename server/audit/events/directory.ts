import { z } from "zod";

const directoryEntry = { entryId: z.string(), kind: z.string(), status: z.string(), name: z.string() };

/** What happens to the directory. */
export const DIRECTORY_EVENTS = [
  z.object({ type: z.literal("directory.added"), ...directoryEntry }),
  z.object({ type: z.literal("directory.changed"), ...directoryEntry }),
  z.object({ type: z.literal("directory.removed"), ...directoryEntry }),
  z.object({
    type: z.literal("directory.imported"),
    added: z.number().int(),
    changed: z.number().int(),
    version: z.number().int(),
  }),
] as const;
