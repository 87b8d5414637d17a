import { z } from "zod";

/** What is registered for detection, and what is tried. */
export const DETECTION_EVENTS = [
  z.object({
    type: z.literal("document.registered"),
    documentId: z.string(),
    name: z.string(),
    kind: z.string(),
    words: z.number().int(),
  }),
  z.object({ type: z.literal("document.removed"), documentId: z.string(), name: z.string() }),
  z.object({
    type: z.literal("customers.registered"),
    tableId: z.string(),
    name: z.string(),
    columns: z.array(z.string()),
    rows: z.number().int(),
  }),
  z.object({ type: z.literal("customers.removed"), tableId: z.string(), name: z.string() }),
  z.object({ type: z.literal("detection.tried"), characters: z.number().int() }),
] as const;
