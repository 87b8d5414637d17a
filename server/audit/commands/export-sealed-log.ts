import type { Ctx } from "../../context.ts";
import type { Db } from "../../db/client.ts";
import { transact } from "../../db/transaction.ts";
import { toVkey } from "../note.ts";
import { findDoubles } from "../queries/doubles.ts";
import { readSealed } from "../queries/tree.ts";
import { checkpointLine, endLine, entryLine, headLine } from "../sealed-lines.ts";
import { BROKEN_OFF } from "./export-log.ts";
import { type Recorder, recordEvent } from "./record-event.ts";

const BATCH = 1_000;
/** At most about so many checkpoints of a log: enough to say between which two it stopped being what was signed. */
const CHECKPOINTS = 2_000;

/** Writes the whole sealed log as JSON lines (sealed-lines.ts), up to its last checkpoint, and records the export. */
export async function exportSealedLog(
  deps: Pick<Ctx, "db"> & Recorder,
  write: (lines: string) => Promise<void>,
): Promise<void> {
  let [rows, isWhole] = [0, false];
  try {
    for await (const lines of sealedLines(deps.db)) {
      await write(lines.text);
      rows += lines.entries;
    }
    isWhole = true;
  } finally {
    await transact(deps.db, (tx) =>
      recordEvent(tx, deps, {
        type: "audit.exported",
        filter: { form: "sealed" },
        rows,
        ...(isWhole ? {} : BROKEN_OFF),
      }),
    );
  }
}

/** The lines in handy pieces, each with the number of entries in it. */
async function* sealedLines(db: Db): AsyncGenerator<{ text: string; entries: number }> {
  const logs = await db.auditLog.findMany({ orderBy: { id: "asc" } });
  const named = logs.map(({ id, origin, publicKey }) => {
    return { id, origin, key: toVkey({ name: origin, type: "ed25519", publicKey }) };
  });
  yield { text: headLine(named), entries: 0 };
  let total = 0;
  for (const { id } of logs) {
    for await (const lines of linesOf(db, id)) {
      total += lines.entries;
      yield lines;
    }
  }
  yield { text: endLine(total), entries: 0 };
}

async function* linesOf(db: Db, logId: number): AsyncGenerator<{ text: string; entries: number }> {
  const size = await rootedSize(db, logId);
  const notes = await checkpointsOf(db, logId, size);
  const doubles = await findDoubles(db, logId);
  for (let from = 0; from < size; from += BATCH) {
    const until = Math.min(from + BATCH, size);
    const entries = await readSealed(db, logId, from, until - from);
    // What stands at a place more than once is exported more than once: the verifier is to see it.
    const byPlace = Map.groupBy([...entries, ...doubles], ({ index }) => index);
    // Place by place: where an entry is gone, its place shows all the same.
    const places = Array.from({ length: until - from }, (_, place) => from + place);
    const lines = places.flatMap((index) => {
      const note = notes.get(index + 1);
      const there = (byPlace.get(index) ?? []).map((entry) => entryLine(logId, entry));
      return [...there, note ? checkpointLine(logId, note) : ""];
    });
    yield { text: lines.join(""), entries: entries.length };
  }
}

/** A log that a newer key followed goes up to its last root, which the newer log's first entry names; the others to their last checkpoint. */
async function rootedSize(db: Db, logId: number): Promise<number> {
  const isFollowed = (await db.auditLog.count({ where: { id: { gt: logId } } })) > 0;
  const last = isFollowed
    ? await db.auditRoot.findFirst({ where: { logId }, orderBy: { size: "desc" }, select: { size: true } })
    : await db.auditCheckpoint.findFirst({ where: { logId }, orderBy: { size: "desc" }, select: { size: true } });
  return Number(last?.size ?? 0);
}

/** Checkpoints by size, thinned out evenly; the last is always among them. */
async function checkpointsOf(db: Db, logId: number, size: number): Promise<Map<number, string>> {
  const every = Math.ceil(size / CHECKPOINTS);
  const rows = await db.$queryRaw<{ size: bigint; note: string }[]>`
    SELECT DISTINCT ON (part) size, note
    FROM (SELECT size, note, size / greatest(${every}, 1) AS part FROM audit_checkpoint WHERE log_id = ${logId}) AS parts
    ORDER BY part, size DESC`;
  return new Map(rows.map(({ size, note }) => [Number(size), note]));
}
