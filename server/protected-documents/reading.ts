import { z } from "zod";
import { DocumentKind } from "./contract.ts";

/** What the process that reads a file is told. */
export const ReadingTask = z.object({
  kind: DocumentKind,
  maxPages: z.number(),
  maxCharacters: z.number(),
  key: z.string(),
});

export const Refusal = z.enum(["locked", "too_long", "unreadable"]);
export type Refusal = z.infer<typeof Refusal>;

/** What it answers. After a reading come the prints, so many bytes, and then where the blocks end. */
export const Reading = z.union([
  z.object({ refusal: Refusal }),
  z.object({ words: z.number(), digest: z.string(), printsBytes: z.number() }),
]);
export type Reading = z.infer<typeof Reading>;
