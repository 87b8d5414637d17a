import fs from "node:fs";
import path from "node:path";
import { z } from "zod";
import type { CopiedPassage } from "../../detection/contract.ts";
import { printDocument } from "../../detection/fingerprints/document-prints.ts";
import { PrintMaker } from "../../detection/fingerprints/print-maker.ts";
import { PrintStore } from "../../detection/fingerprints/print-store.ts";
import { Register } from "../../detection/fingerprints/register.ts";
import { wordsIn } from "../../detection/fingerprints/words.ts";
import type { CopiesFigures } from "../../detection/model/card.ts";
import { foldedView, plainView } from "../../detection/normalise/canonical.ts";
import { share } from "./figures.ts";
import { linesOf, openInput } from "./lines.ts";
import { type Cell, table } from "./table.ts";

const Registered = z.object({ id: z.string(), text: z.string() });
/** A post, and how much of which document it copies: `none` are posts that copy nothing. */
const Pair = z.object({ suspicious_text: z.string(), source_doc: z.string().nullable(), level: z.string() });

export interface Copies {
  registered: z.infer<typeof Registered>[];
  pairs: z.infer<typeof Pair>[];
}

/** The protected documents of a folder and the posts that copy from them; null where it has none. */
export async function copiesIn(folder: string): Promise<Copies | null> {
  const named = (name: string) =>
    [`${name}.jsonl`, `${name}.jsonl.gz`].map((file) => path.join(folder, file)).find((file) => fs.existsSync(file));
  const [registered, pairs] = [named("fingerprint_registered"), named("fingerprint_pairs")];
  if (registered === undefined || pairs === undefined) return null;
  return { registered: await read(registered, Registered), pairs: await read(pairs, Pair) };
}

async function read<T>(file: string, shape: z.ZodType<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const line of linesOf(openInput(file))) if (line.trim() !== "") found.push(shape.parse(JSON.parse(line)));
  return found;
}

/**
 * How many copies are told, of which the right document, and how many posts that copy nothing are told of: beside
 * a plain comparison, in which six words in a row are a copy. A post that is itself in a document is left out.
 */
export function copiesFigures({ registered, pairs }: Copies, elsewhere: readonly string[]): CopiesFigures[] {
  const register = registerOf(registered);
  const plain = new Set(registered.flatMap(({ text }) => runsIn(text)));
  const find = (text: string) => register.passagesIn(folded(text));
  const levels = Map.groupBy(pairs, ({ level }) => level);
  const figures = [...levels].map(([level, posts]): CopiesFigures => {
    const found = posts.map((post) => ({ ...post, passages: find(post.suspicious_text) }));
    const byPlain = posts.filter(({ suspicious_text }) => isShared(suspicious_text, plain));
    const [told, rightDocument] = [isTold, isRight].map((is) => share(found.filter(is).length, posts.length));
    return {
      ...{ level, posts: posts.length, told: told ?? null, rightDocument: rightDocument ?? null },
      plain: share(byPlain.length, posts.length),
    };
  });
  const others = [...new Set(elsewhere)].filter((text) => !isMostlyShared(text, plain));
  figures.push({
    ...{ level: "elsewhere", posts: others.length, rightDocument: null },
    told: share(others.filter((text) => find(text).length > 0).length, others.length),
    plain: share(others.filter((text) => isShared(text, plain)).length, others.length),
  });
  return figures;
}

export function copiesTable({ registered }: Copies, figures: readonly CopiesFigures[]): string {
  const rows = figures.map(({ level, posts, told, rightDocument, plain }): Cell[] => {
    return [level, posts, "|", hundredths(told), hundredths(rightDocument), "|", hundredths(plain)];
  });
  const size = registered.reduce((sum, { text }) => sum + text.length, 0);
  return `${table(
    `Copies of ${registered.length} protected documents (${(size / 1e6).toFixed(1)} MB)`,
    ["copied", "posts", "|", "told", "right document", "|", "six words in a row"],
    rows,
  )}\nPer cent. “none” and “elsewhere” copy nothing: what is told there is false.`;
}

type Found = Copies["pairs"][number] & { passages: CopiedPassage[] };

function isTold({ passages }: Found): boolean {
  return passages.length > 0;
}

function isRight({ passages, source_doc }: Found): boolean {
  return passages.some(({ documentId }) => documentId === source_doc);
}

function registerOf(registered: Copies["registered"]): Register {
  const maker = new PrintMaker("a key for measuring only, like any other");
  const printed = registered.map(({ id, text }) => ({ id, name: id, prints: printDocument(text, maker) }));
  const store = new PrintStore(printed.reduce((sum, { prints }) => sum + prints.prints.length, 0));
  for (const { prints, ...document } of printed) store.add(document, prints);
  return new Register(maker, store);
}

function runsIn(text: string): string[] {
  const words = wordsIn(folded(text)).map(({ letters }) => letters);
  return words.slice(5).map((_, at) => words.slice(at, at + 6).join(" "));
}

function isShared(text: string, plain: ReadonlySet<string>): boolean {
  return runsIn(text).some((run) => plain.has(run));
}

function isMostlyShared(text: string, plain: ReadonlySet<string>): boolean {
  const runs = runsIn(text);
  return 2 * runs.filter((run) => plain.has(run)).length > runs.length;
}

function folded(text: string): string {
  return foldedView(plainView(text).text).text;
}

/** Per cent with two decimals: a false flag in ten thousand has to show. */
function hundredths(found: number | null): string | null {
  return found === null ? null : (found * 100).toFixed(2);
}
