import type { Reader } from "../../db/transaction.ts";
import { loadOrganisation } from "../../directory/queries.ts";
import { env } from "../../env.ts";
import { DomainError } from "../../shared/errors.ts";
import { decodeCursor, encodeCursor, type Page } from "../../shared/page.ts";
import { authorView } from "../author-view.ts";
import { compare } from "../compare.ts";
import { Action, type Language, type PolicyInForce, type Rule, type Said } from "../contract.ts";
import { runExamples } from "../examples.ts";
import { loadPolicyInForce, loadPolicyVersion } from "../queries.ts";
import { printCondition, printRule, replaceRule } from "../rule-text.ts";
import { testPolicy } from "../test-policy.ts";
import type { NextPolicy, ReplayHitView, ReplayView, TriedRule, TryRule, VersionView } from "../views.ts";
import { printFile } from "../yaml.ts";
import { findNext } from "./next.ts";
import { namesOf } from "./suppressions.ts";

/** The next policy with its tests, and what it changes of the one in force; null where nobody has begun one. */
export async function loadNext(db: Reader, now: Date): Promise<NextPolicy | null> {
  const next = await findNext(db);
  if (next === null) return null;
  const [{ directory }, inForce] = await Promise.all([loadOrganisation(db), loadPolicyInForce(db, now)]);
  return { ...next, ...testPolicy(next.document, directory), changes: compare(inForce.document, next.document) };
}

/** Every version there is, newest first. Policies are published a few times a year. */
export async function listVersions(db: Reader, now: Date): Promise<VersionView[]> {
  const inForce = await loadPolicyInForce(db, now);
  const rows = await db.policyVersion.findMany({
    orderBy: { number: "desc" },
    take: 500,
    select: {
      id: true,
      number: true,
      sha256: true,
      publishedAt: true,
      publishedBy: true,
      effectiveFrom: true,
      copyOf: true,
      withdrawnAt: true,
    },
  });
  const names = await namesOf(
    db,
    rows.map((row) => row.publishedBy),
  );
  return rows.map(({ withdrawnAt, publishedBy, ...row }) => ({
    ...row,
    publishedBy: publishedBy === null ? null : (names.get(publishedBy) ?? null),
    state: stateOf(row, withdrawnAt, inForce, now),
  }));
}

function stateOf(
  row: { id: string; effectiveFrom: Date },
  withdrawnAt: Date | null,
  inForce: PolicyInForce,
  now: Date,
): VersionView["state"] {
  if (withdrawnAt !== null) return "withdrawn";
  if (row.effectiveFrom > now) return "scheduled";
  return row.id === inForce.id ? "in_force" : "past";
}

/** @throws DomainError policy.not_found */
export async function compareVersions(db: Reader, { from, to }: { from: number; to: number }): Promise<Said[]> {
  const [before, after] = await Promise.all([
    loadPolicyVersion(db, { number: from }),
    loadPolicyVersion(db, { number: to }),
  ]);
  return compare(before.document, after.document);
}

/**
 * A rule of the next policy, as its editor shows it.
 * @throws DomainError policy.not_found
 */
export async function loadRuleText(db: Reader, ruleId: string): Promise<{ version: number; text: string; rule: Rule }> {
  const next = await findNext(db);
  const rule = next?.document.rules.find((one) => one.id === ruleId);
  if (next === null || rule === undefined) throw new DomainError("policy.not_found", { ruleId });
  return { version: next.version, text: printRule(rule), rule };
}

/**
 * The whole next policy as YAML; its first line says where the schema is.
 * @throws DomainError policy.not_found
 */
export async function loadFile(db: Reader): Promise<{ version: number; text: string }> {
  const next = await findNext(db);
  if (next === null) throw new DomainError("policy.not_found", {});
  return { version: next.version, text: printFile(next.document, `${env().APP_URL}${SCHEMA_PATH}`) };
}

/**
 * What a rule does as it is being written: whether it reads, each of its examples, and what an author reads. Nothing is stored.
 * @throws DomainError policy.changed_elsewhere
 */
export async function tryRule(db: Reader, input: TryRule): Promise<TriedRule> {
  const next = await findNext(db);
  if (next === null) throw new DomainError("policy.changed_elsewhere", {});
  const { document, rule, printed, problems } = replaceRule(next.document, input.ruleId, input.text);
  if (rule === null || document === null)
    return { problems, rule, printed, condition: null, asAuthor: { en: null, de: null }, results: [] };
  const { directory } = await loadOrganisation(db);
  const seen = (language: Language) => authorView(rule, document, directory, language);
  return {
    ...{ problems, rule, printed, condition: printCondition(rule) },
    asAuthor: { en: seen("en"), de: seen("de") },
    results: runExamples(document, directory, rule.id),
  };
}

/** Where app/api/policy/schema answers. */
const SCHEMA_PATH = "/api/policy/schema";

const REPLAY = {
  id: true,
  sha256: true,
  createdAt: true,
  finishedAt: true,
  requestedBy: true,
  state: true,
  total: true,
  done: true,
  changed: true,
  flagged: true,
  readAgain: true,
} as const;

/** @throws DomainError policy.replay_not_found */
export async function loadReplay(db: Reader, replayId: string): Promise<ReplayView> {
  const row = await db.policyReplay.findUnique({ where: { id: replayId }, select: REPLAY });
  if (row === null) throw new DomainError("policy.replay_not_found", { replayId });
  const names = await namesOf(db, [row.requestedBy]);
  return { ...row, requestedBy: names.get(row.requestedBy) ?? "", state: replayState(row.state) };
}

/** The last replays, newest first. */
export async function listReplays(db: Reader): Promise<ReplayView[]> {
  const rows = await db.policyReplay.findMany({ orderBy: { createdAt: "desc" }, take: 10, select: REPLAY });
  const names = await namesOf(
    db,
    rows.map((row) => row.requestedBy),
  );
  return rows.map((row) => ({
    ...row,
    requestedBy: names.get(row.requestedBy) ?? "",
    state: replayState(row.state),
  }));
}

function replayState(state: string): ReplayView["state"] {
  const known = (["waiting", "running", "done", "failed"] as const).find((one) => one === state);
  if (known === undefined) throw new Error(`no replay is ${state}`);
  return known;
}

const PAGE = 50;

/** What a replay would have decided differently, a page at a time. */
export async function listReplayHits(
  db: Reader,
  { replayId, cursor }: { replayId: string; cursor?: string | undefined },
): Promise<Page<ReplayHitView>> {
  const after = decodeCursor(cursor);
  const rows = await db.policyReplayHit.findMany({
    where: { replayId, ...(after === null ? {} : { id: { gt: after.id } }) },
    orderBy: { id: "asc" },
    take: PAGE + 1,
    select: {
      id: true,
      draftId: true,
      revision: true,
      surface: true,
      was: true,
      now: true,
      gained: true,
      lost: true,
      differing: true,
    },
  });
  const items = rows.slice(0, PAGE).map(toHit);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > PAGE && last ? encodeCursor(new Date(0), last.id) : null };
}

type HitRow = Omit<ReplayHitView, "was" | "now"> & { was: string; now: string };

const toHit = (row: HitRow): ReplayHitView => ({ ...row, was: Action.parse(row.was), now: Action.parse(row.now) });
