import fs from "node:fs";
import path from "node:path";

const STRETCH = 4 * 2 ** 20;

/** The export's files: the file itself, or all `.jsonl` of a folder in the order of their names. */
export function exportFiles(place: string): string[] {
  if (!fs.statSync(place).isDirectory()) return [place];
  const names = fs.readdirSync(place).filter((name) => name.endsWith(".jsonl"));
  return names.sort().map((name) => path.join(place, name));
}

/** Files as stretches of whole lines. */
export async function* stretchesOf(files: readonly string[], onBytes: (bytes: number) => void): AsyncGenerator<Buffer> {
  for (const file of files) {
    let rest: Buffer[] = [];
    for await (const chunk of fs.createReadStream(file, { highWaterMark: STRETCH })) {
      const bytes = Buffer.from(chunk);
      onBytes(bytes.length);
      const end = bytes.lastIndexOf("\n") + 1;
      if (end > 0) yield Buffer.concat([...rest, bytes.subarray(0, end)]);
      rest = end > 0 ? [bytes.subarray(end)] : [...rest, bytes];
    }
    if (rest.some((bytes) => bytes.length > 0)) yield Buffer.concat(rest);
  }
}

/** The signed checkpoints in a file or a folder: notes as they were published. */
export function readNotes(place: string): string[] {
  const files = fs.statSync(place).isDirectory()
    ? fs.readdirSync(place).map((name) => path.join(place, name))
    : [place];
  return files.filter((file) => fs.statSync(file).isFile()).map((file) => fs.readFileSync(file, "utf8"));
}
