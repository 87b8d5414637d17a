import { checkEntry, type EntryLine, isEntry, nameOf } from "./entry.ts";

/** Something that isn't as it should be, and where. */
export interface Fault {
  where: string;
  wrong: string;
}

/** What was read of a stretch of lines: leaf hashes in a row, a line that isn't an entry, or the first thing wrong. */
export type Read =
  | {
      kind: "entries";
      log: number;
      first: number;
      hashes: Uint8Array;
      opening: EntryLine | null;
      erased: number;
      last: string;
    }
  | { kind: "other"; line: Record<string, unknown> }
  | { kind: "fault"; fault: Fault };

interface Run {
  log: number;
  first: number;
  hashes: Buffer[];
  opening: EntryLine | null;
  erased: number;
  last: string;
}

/** Reads lines of the export; stops at the first that is wrong by itself or doesn't follow on the one before. */
export function readLines(text: string): Read[] {
  const reads: Read[] = [];
  let run: Run | null = null;
  for (const raw of text.split("\n")) {
    if (raw === "") continue;
    const line = parse(raw);
    if (line !== null && isEntry(line) && run?.log === line.log) {
      const fault = follow(run, line);
      if (fault) return [...reads, closed(run), { kind: "fault", fault }];
      continue;
    }
    if (run) reads.push(closed(run));
    run = null;
    if (line === null) return [...reads, { kind: "fault", fault: unreadable(raw) }];
    if (isEntry(line)) {
      run = { log: line.log, first: line.index, hashes: [], opening: null, erased: 0, last: "" };
      const fault = follow(run, line);
      if (fault) return [...reads, { kind: "fault", fault }];
    } else reads.push({ kind: "other", line: { ...line } });
  }
  return run ? [...reads, closed(run)] : reads;
}

/** Adds an entry to a run of them, or says why it doesn't belong there. */
function follow(run: Run, line: EntryLine): Fault | null {
  const expected = run.first + run.hashes.length;
  const { hash, wrong } = checkEntry(line);
  const fault = line.index === expected ? wrong : outOfPlace(line.index, expected);
  if (fault !== null) return { where: nameOf(line), wrong: fault };
  run.hashes.push(hash);
  run.last = nameOf(line);
  if (line.salt === null) run.erased++;
  if (line.index === 0) run.opening = line;
  return null;
}

const closed = (run: Run): Read => ({ kind: "entries", ...run, hashes: Buffer.concat(run.hashes) });

export const outOfPlace = (index: number, expected: number): string =>
  index > expected
    ? `entry ${expected} should stand before it and is missing`
    : `it stands where entry ${expected} should`;

function parse(raw: string): object | null {
  try {
    const line: unknown = JSON.parse(raw);
    return typeof line === "object" && line !== null ? line : null;
  } catch {
    return null;
  }
}

const unreadable = (raw: string): Fault => ({
  where: `the line that begins ${raw.slice(0, 60)}`,
  wrong: "it isn't JSON",
});
