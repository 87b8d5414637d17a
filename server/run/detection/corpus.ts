import fs from "node:fs";
import path from "node:path";
import { z } from "zod";
import { Entity } from "../../detection/contract.ts";
import { UsageError } from "./command-line.ts";
import { linesOf, openInput } from "./lines.ts";

const Place = { start: z.number().int().nonnegative(), end: z.number().int().positive() };
const Annotated = z.object({
  id: z.string(),
  text: z.string(),
  /** `OTHER`, and handles, are neutral: nobody said whether they are to be found. */
  spans: z.array(z.object({ ...Place, label: z.enum([...Entity.options, "OTHER"]), handle: z.boolean().optional() })),
  /** The labels of which every occurrence has been annotated. */
  judge: z.array(Entity).default([...Entity.options]),
  sensitive: z.array(z.object({ ...Place, category: z.string() })).optional(),
  lang: z.string().optional(),
  /** How the text was disguised, and of which text it is the disguise; `clean` is the text itself. */
  evasion: z.string().optional(),
  base_id: z.string().optional(),
});
export type Annotated = z.infer<typeof Annotated>;

export interface Corpus {
  name: string;
  /** Empty where the file's lines aren't texts with annotated spans. */
  documents: Annotated[];
}

/** The corpora of a folder, one a file, by name. */
export async function* corporaIn(folder: string, only: readonly string[] | null): AsyncGenerator<Corpus> {
  const files = fs.readdirSync(folder).filter((file) => /\.jsonl(?:\.gz)?$/.test(file));
  const named = files.map((file) => ({ file, name: file.replace(/\.jsonl(?:\.gz)?$/, "") }));
  const missing = only?.filter((one) => named.every(({ name }) => name !== one)) ?? [];
  if (missing.length > 0) throw new UsageError(`${folder} has no corpus ${missing.join(", ")}`);
  if (named.length === 0) throw new UsageError(`${folder} has no corpora (*.jsonl, *.jsonl.gz)`);
  for (const { file, name } of named.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (only === null || only.includes(name)) yield { name, documents: await read(path.join(folder, file)) };
  }
}

async function read(file: string): Promise<Annotated[]> {
  const documents: Annotated[] = [];
  for await (const line of linesOf(openInput(file))) {
    if (line.trim() === "") continue;
    const parsed = Annotated.safeParse(JSON.parse(line));
    if (!parsed.success) return [];
    documents.push(parsed.data);
  }
  return documents;
}
