// Reads one document in a process of its own: a file that breaks the parser breaks nothing else, and its text is in no
// other process. Standard input: a line of JSON, then the file. Standard output: a line of JSON, then prints and block ends.
import { createHmac } from "node:crypto";
import { buffer } from "node:stream/consumers";
import mammoth from "mammoth";
import { getDocumentProxy } from "unpdf";
import { printDocument } from "../../detection/fingerprints/document-prints.ts";
import { PrintMaker } from "../../detection/fingerprints/print-maker.ts";
import type { DocumentKind } from "../contract.ts";
import { toColumns } from "../prints-column.ts";
import { type Reading, ReadingTask, type Refusal } from "../reading.ts";

const given = await buffer(process.stdin);
const head = given.indexOf("\n");
const task = ReadingTask.parse(JSON.parse(given.toString("utf8", 0, head)));
const READERS: Record<DocumentKind, (bytes: Buffer) => Promise<string | { refusal: Refusal }>> = {
  pdf: readPdf,
  docx: readDocx,
  markdown: readText,
  text: readText,
};
const read = await READERS[task.kind](given.subarray(head + 1)).catch(() => ({ refusal: "unreadable" as const }));
if (typeof read !== "string") say(read);
else if (read.length > task.maxCharacters) say({ refusal: "too_long" });
else sayPrints(read);

function sayPrints(text: string): void {
  const { prints, blockEnds } = toColumns(printDocument(text, new PrintMaker(task.key)));
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const digest = createHmac("sha256", task.key).update(text).digest("hex");
  say({ words, digest, printsBytes: prints.length });
  process.stdout.write(prints);
  process.stdout.write(blockEnds);
}

function say(reading: Reading): void {
  process.stdout.write(`${JSON.stringify(reading)}\n`);
}

async function readPdf(bytes: Buffer): Promise<string | { refusal: Refusal }> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes)).catch((cause: unknown) =>
    cause instanceof Error && cause.name === "PasswordException" ? null : Promise.reject(cause),
  );
  if (pdf === null) return { refusal: "locked" };
  if (pdf.numPages > task.maxPages) return { refusal: "too_long" };
  const pages: string[] = [];
  let length = 0;
  for (let number = 1; number <= pdf.numPages && length <= task.maxCharacters; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const text = items.map((item) => ("str" in item ? `${item.str}${item.hasEOL ? "\n" : ""}` : "")).join("");
    pages.push(text);
    length += text.length;
    page.cleanup();
  }
  return pages.join("\n");
}

async function readDocx(bytes: Buffer): Promise<string> {
  return (await mammoth.extractRawText({ buffer: bytes })).value;
}

async function readText(bytes: Buffer): Promise<string | { refusal: Refusal }> {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  const text = new TextDecoder(isWide ? "utf-16le" : "utf-8").decode(bytes);
  return text.includes("\0") ? { refusal: "unreadable" } : text;
}
