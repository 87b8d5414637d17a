import { checkEntry, type EntryLine, isEntry, nameOf } from "./entry.ts";
import { quickEntry, type Sound } from "./quick-entry.ts";

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
  last: () => string;
}

/** Reads lines of the export; stops at the first that is wrong by itself or doesn't follow on the one before. */
export function readLines(bytes: Buffer): Read[] {
  const reads: Read[] = [];
  const text = bytes.toString("latin1");
  let run: Run | null = null;
  for (let from = 0, to = 0; from < bytes.length; from = to + 1) {
    to = endOfLine(text, from);
    if (to === from) continue;
    const quick = quickEntry(bytes, text, from, to);
    if (quick && run && isNext(run, quick)) {
      take(run, quick, bytes.subarray(from, to));
      continue;
    }
    const raw = bytes.toString("utf8", from, to);
    const line = parse(raw);
    const entry = line !== null && isEntry(line) ? line : null;
    if (run && run.log !== entry?.log) {
      reads.push(closed(run));
      run = null;
    }
    if (line === null) return [...reads, { kind: "fault", fault: unreadable(raw) }];
    if (entry === null) {
      reads.push({ kind: "other", line: { ...line } });
      continue;
    }
    run ??= { log: entry.log, first: entry.index, hashes: [], opening: null, erased: 0, last: () => "" };
    const fault = follow(run, entry);
    if (fault) return [...reads, ...closedIfAny(run), { kind: "fault", fault }];
  }
  return [...reads, ...closedIfAny(run)];
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

const isNext = (run: Run, { log, index }: Sound) => log === run.log && index === run.first + run.hashes.length;

function take(run: Run, { hash, isErased }: Sound, raw: Buffer): void {
  run.hashes.push(hash);
  run.last = () => {
    const line = parse(raw.toString("utf8"));
    return line !== null && isEntry(line) ? nameOf(line) : "";
  };
  if (isErased) run.erased++;
}

/** Adds an entry to a run of them, or says why it doesn't belong there. */
function follow(run: Run, line: EntryLine): Fault | null {
  const expected = run.first + run.hashes.length;
  const { hash, wrong } = checkEntry(line);
  const fault = line.index === expected ? wrong : outOfPlace(line.index, expected);
  if (fault !== null) return { where: nameOf(line), wrong: fault };
  run.hashes.push(hash);
  run.last = () => nameOf(line);
  if (line.salt === null) run.erased++;
  if (line.index === 0) run.opening = line;
  return null;
}

const closed = (run: Run): Read => ({
  ...{ kind: "entries", log: run.log, first: run.first, opening: run.opening, erased: run.erased },
  ...{ hashes: Buffer.concat(run.hashes), last: run.last() },
});

const closedIfAny = (run: Run | null): Read[] => (run && run.hashes.length > 0 ? [closed(run)] : []);

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
