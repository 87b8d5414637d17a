import { commitTo, type Leaf, leafText, type Said } from "./leaf.ts";

/** An entry's row, as it lies in the database. */
export interface EntryRow {
  id: string;
  at: Date;
  recorded_at: Date;
  type: string;
  actor_id: string | null;
  actor_name: string;
  subject_kind: string;
  subject_id: string;
  rule_ids: string[];
  policy_version: number | null;
  engine: string | null;
  summary: string;
  payload: unknown;
  /** Null once the text was erased. */
  salt: Uint8Array | null;
}

/** What is fixed when an entry is sealed, because its text may be erased and its policy's row isn't the log's. */
export interface Fixed {
  /** The leaf's place in its log; null in leaves of shape 1, which don't say it. */
  place: number | null;
  version: number | null;
  outcome: string | null;
  policyId: string | null;
  policySha256: string | null;
  /** base64 */
  commit: string;
}

/** An entry with its place's hash. */
export interface Sealed {
  row: EntryRow;
  fixed: Fixed;
  hash: Uint8Array;
}

export const saidIn = (row: EntryRow): Said => ({
  actor: row.actor_name,
  sentence: row.summary,
  payload: row.payload,
});

/** What an entry's payload says that outlives it: the subject's version and what the policy asked for. */
export function outlivingIn(payload: unknown): Pick<Fixed, "version" | "outcome"> {
  const fields: Record<string, unknown> =
    typeof payload === "object" && payload !== null ? Object.fromEntries(Object.entries(payload)) : {};
  const version = [fields.revision, fields.version].find((value) => typeof value === "number");
  return {
    version: typeof version === "number" ? version : null,
    outcome: typeof fields.action === "string" ? fields.action : null,
  };
}

/** The commitment to what an entry says; null where that was erased. */
export const commitOf = (row: EntryRow): string | null => row.salt && commitTo(row.salt, saidIn(row));

export function leafOf(row: EntryRow, fixed: Fixed): Leaf {
  const policy = row.policy_version;
  return {
    ...(fixed.place === null ? { v: 1 } : { v: 2, index: fixed.place }),
    id: row.id,
    at: row.at.toISOString(),
    recorded: row.recorded_at.toISOString(),
    actor: row.actor_id,
    type: row.type,
    subject: { kind: row.subject_kind, id: row.subject_id },
    version: fixed.version,
    outcome: fixed.outcome,
    policy: policy === null ? null : { id: fixed.policyId, version: policy, sha256: fixed.policySha256 },
    engine: row.engine,
    rules: row.rule_ids,
    commit: fixed.commit,
  };
}

export const leafTextOf = (row: EntryRow, fixed: Fixed): string => leafText(leafOf(row, fixed));

/** The order of entries within one batch; between batches it is the order of commits. */
export function bySubject(one: EntryRow, other: EntryRow): number {
  return (
    one.at.getTime() - other.at.getTime() ||
    compare(one.subject_kind, other.subject_kind) ||
    compare(one.subject_id, other.subject_id) ||
    one.recorded_at.getTime() - other.recorded_at.getTime() ||
    compare(one.id, other.id)
  );
}

const compare = (one: string, other: string) => (one < other ? -1 : Number(one > other));
