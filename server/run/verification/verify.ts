import type { EntryLine } from "./entry.ts";
import { isSigned, type Key, readCheckpoint, Tree } from "./hashes.ts";
import { type Fault, outOfPlace, type Read } from "./read-lines.ts";

export interface Outcome {
  entries: number;
  erased: number;
  /** Each log with how far it is signed for. */
  logs: { origin: string; size: number; signedTo: number }[];
  /** Checkpoints from outside that were met. */
  met: number;
  fault: Fault | null;
}

interface LogState {
  id: number;
  origin: string;
  key: Key | null;
  tree: Tree;
  signedTo: number;
  /** Its last entry, as it is called. */
  last: string;
}

/** Verifies an export as it is read. Trusts the keys it is given, and nothing else. */
export class Verification {
  readonly #keys: readonly Key[];
  /** Checkpoints from outside the house that the log has to meet, by origin and size. */
  readonly #outside: Map<string, string>;
  readonly #logs = new Map<number, LogState>();
  #isEnded = false;
  outcome: Outcome = { entries: 0, erased: 0, logs: [], met: 0, fault: null };

  constructor(keys: readonly Key[], outside: readonly string[] = []) {
    this.#keys = keys;
    this.#outside = new Map();
    for (const note of outside) {
      const { origin, size, root } = readCheckpoint(note);
      if (keys.some((key) => key.name === origin && isSigned(note, key))) this.#outside.set(`${origin} ${size}`, root);
    }
  }

  /** Whether everything has been well so far; once not, nothing more is looked at. */
  take(read: Read): boolean {
    if (this.outcome.fault === null) {
      if (read.kind === "fault") this.#fail(read.fault.where, read.fault.wrong);
      else if (read.kind === "entries") this.#grow(read);
      else this.#takeOther(read.line);
    }
    return this.outcome.fault === null;
  }

  /** What came of it, once all is read. */
  end(): Outcome {
    if (this.outcome.fault === null && !this.#isEnded) this.#fail("the end of the export", "it was cut off");
    for (const log of this.#logs.values()) {
      this.outcome.logs.push({ origin: log.origin, size: log.tree.size, signedTo: log.signedTo });
      if (log.key && log.signedTo < log.tree.size)
        this.#fail(`the entries from ${log.signedTo} of ${log.origin}`, "no checkpoint speaks of them");
    }
    for (const place of this.#outside.keys())
      this.#fail(`the checkpoint ${place} from outside`, "the log doesn't reach it: it was rolled back");
    return this.outcome;
  }

  #fail(where: string, wrong: string) {
    this.outcome.fault ??= { where, wrong };
  }

  #grow(read: Extract<Read, { kind: "entries" }>) {
    const log = this.#logs.get(read.log);
    if (log === undefined) return this.#fail(`log ${read.log}`, "the export doesn't name it");
    if (read.first !== log.tree.size)
      return this.#fail(`the entry after ${log.last || "the beginning"}`, outOfPlace(read.first, log.tree.size));
    if (read.opening) this.#followOn(read.opening);
    for (let place = 0; place < read.hashes.length; place += 32) {
      log.tree.add(Buffer.from(read.hashes.subarray(place, place + 32)));
      this.#meetOutside(log);
    }
    log.last = read.last;
    this.outcome.entries += read.hashes.length / 32;
    this.outcome.erased += read.erased;
  }

  /** A checkpoint from outside at this size has to have this root. */
  #meetOutside(log: LogState) {
    const root = this.#outside.size > 0 && this.#outside.get(`${log.origin} ${log.tree.size}`);
    if (!root) return;
    this.#outside.delete(`${log.origin} ${log.tree.size}`);
    if (log.tree.root().toString("base64") === root) this.outcome.met++;
    else this.#fail(this.#stretch(log), `they aren't those of the checkpoint of ${log.tree.size} from outside`);
  }

  /** A later log's first entry names the root the one before ended with: that speaks for what was left unsigned. */
  #followOn({ log, said }: EntryLine) {
    const previous = this.#logs.get(log - 1);
    const payload = typeof said === "object" && said !== null && "payload" in said ? said.payload : null;
    if (!previous || typeof payload !== "object" || payload === null || !("previous" in payload)) return;
    const { size, root } = { size: 0, root: "", ...(payload.previous as object) };
    if (size !== previous.tree.size || root !== previous.tree.root().toString("base64"))
      return this.#fail(this.#stretch(previous), `they aren't those that log ${log} says it follows`);
    previous.signedTo = size;
  }

  #takeOther(line: Record<string, unknown>) {
    if (Array.isArray(line.logs)) for (const log of line.logs) this.#name(log);
    else if (typeof line.checkpoint === "string") this.#check(Number(line.log), line.checkpoint);
    else if (line.end === true) {
      this.#isEnded = true;
      if (line.entries !== this.outcome.entries)
        this.#fail("the end of the export", `it counts ${line.entries} entries, and there are ${this.outcome.entries}`);
    } else this.#fail("a line of the export", "it is none we know");
  }

  #name({ id, origin }: { id: number; origin: string }) {
    const key = this.#keys.find((one) => one.name === origin) ?? null;
    if (key === null) this.#fail(`log ${id}`, `no key was given for ${origin}`);
    this.#logs.set(id, { id, origin, key, tree: new Tree(), signedTo: 0, last: "" });
  }

  #check(id: number, note: string) {
    const log = this.#logs.get(id);
    const { origin, size, root } = readCheckpoint(note);
    const name = `the checkpoint of ${size} entries of log ${id}`;
    if (!log?.key || log.origin !== origin || !isSigned(note, log.key))
      return this.#fail(name, "the key given hasn't signed it");
    if (size !== log.tree.size) return this.#fail(name, `it stands after ${log.tree.size} entries`);
    if (root !== log.tree.root().toString("base64"))
      return this.#fail(this.#stretch(log), "they aren't those that were signed");
    log.signedTo = size;
  }

  #stretch = (log: LogState) => `one of the entries ${log.signedTo} to ${log.tree.size - 1} of log ${log.id}`;
}
