import { subDays } from "date-fns";
import type { Reader } from "../../db/transaction.ts";
import { ENGINE_VERSION } from "../../detection/engine.ts";
import { Surface } from "../../shared/surfaces.ts";
import { Circumstance } from "../condition.ts";
import { Action, type PolicyDocument, Verdict } from "../contract.ts";
import { actionRank } from "../rank.ts";
import { type PastDraft, readFound, replay } from "../replay.ts";
import { loadKnownToday } from "./known-today.ts";

interface PastRow {
  draftId: string;
  revision: number;
  surface: string;
  text: string;
  engine: string;
  found: unknown;
  action: string;
  verdict: unknown;
  authorName: string;
  department: string;
  country: string;
  role: PastDraft["author"]["role"];
  kept: PastDraft["kept"] | null;
  declarations: string[];
}

/** Drafts that were sent, by their id, each with its last revision. `from` is the earliest moment of that revision. */
export async function readPast(
  db: Reader,
  { after, take, from = new Date(0) }: { after: string; take: number; from?: Date },
): Promise<PastDraft[]> {
  const rows = await db.$queryRaw<PastRow[]>`
    SELECT DISTINCT ON (r.draft_id) r.draft_id AS "draftId", r.number AS revision, r.surface, r.text, r.engine, r.found,
      r.action, r.verdict, p.name AS "authorName", p.department, p.country, p.role::text, d.declarations,
      (SELECT jsonb_agg(jsonb_build_object('start', f.start, 'end', f."end", 'fingerprint', f.fingerprint,
                                           'dismissal', f.dismissal))
         FROM finding f WHERE f.revision_id = r.id AND f.dismissal IS NOT NULL) AS kept
    FROM revision r JOIN draft d ON d.id = r.draft_id JOIN person p ON p.id = d.author_id
    WHERE r.draft_id > ${after} AND r.created_at >= ${from}
    ORDER BY r.draft_id, r.number DESC LIMIT ${take}`;
  return rows.map(({ department, country, role, kept, declarations, ...row }) => ({
    ...row,
    surface: Surface.parse(row.surface),
    action: Action.parse(row.action),
    verdict: Verdict.pick({ reasons: true }).parse(row.verdict),
    found: readFound(row.found),
    author: { department, country, role },
    kept: kept ?? [],
    isDeclaredPrivate: declarations.includes("private"),
    circumstances: Circumstance.array().parse(declarations.filter((declared) => declared !== "private")),
  }));
}

/** As many drafts as tell enough, in less than a second. */
const LATELY = { days: 30, most: 2_000 };

/**
 * In how many of the last month's drafts a policy would ask for something, and which rule most often; of those whose findings are kept. What an earlier
 * engine found is near enough for a share: reading thousands of texts again would keep whoever publishes waiting.
 */
export async function flaggedLately(
  db: Reader,
  document: PolicyDocument,
  now: Date,
): Promise<{ flagged: number; total: number; busiest: { ruleId: string; drafts: number } | null }> {
  const drafts = await readPast(db, { after: "", take: LATELY.most, from: subDays(now, LATELY.days) });
  const known = await loadKnownToday(db, now);
  const kept = drafts
    .filter((draft) => draft.found !== null)
    .map((draft): PastDraft => ({ ...draft, engine: ENGINE_VERSION }));
  const policy = { id: "", number: 0, sha256: "", publishedAt: now, effectiveFrom: now, document };
  const outcomes = kept.map((draft) => replay(draft, policy, known));
  const asking = outcomes.filter(({ action }) => actionRank(action) >= actionRank("advise"));
  return { flagged: asking.length, total: kept.length, busiest: busiestOf(asking.flatMap((one) => one.asking)) };
}

function busiestOf(ruleIds: readonly string[]): { ruleId: string; drafts: number } | null {
  const drafts = new Map<string, number>();
  for (const ruleId of ruleIds) drafts.set(ruleId, (drafts.get(ruleId) ?? 0) + 1);
  const [first] = [...drafts].toSorted(([, a], [, b]) => b - a);
  return first === undefined ? null : { ruleId: first[0], drafts: first[1] };
}
