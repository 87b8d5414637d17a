import fs from "node:fs";
import path from "node:path";
import { parseCheckpointText } from "../checkpoint.ts";
import { parseNote } from "../note.ts";

/**
 * Keeps signed checkpoints in a folder, a file each: the last thing a restored database would know of. A folder that is
 * copied elsewhere, or lies on another machine, shows what a superuser of the database has taken back.
 */
export function keepCheckpoint(folder: string, note: string): void {
  const checkpoint = parseCheckpointText(parseNote(note)?.text ?? "");
  if (checkpoint === null) throw new Error("only a checkpoint can be kept");
  const name = `${checkpoint.origin.replaceAll(/[^\w.-]+/g, "_")}-${String(checkpoint.size).padStart(15, "0")}.txt`;
  fs.mkdirSync(folder, { recursive: true });
  const file = path.join(folder, name);
  fs.writeFileSync(`${file}.part`, note);
  fs.renameSync(`${file}.part`, file); // whole, or not at all
}

/** All that were kept. */
export function keptCheckpoints(folder: string): string[] {
  if (!fs.existsSync(folder)) return [];
  const names = fs.readdirSync(folder).filter((name) => name.endsWith(".txt"));
  return names.sort().map((name) => fs.readFileSync(path.join(folder, name), "utf8"));
}
