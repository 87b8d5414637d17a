import { TZDate } from "@date-fns/tz";
import type { Reader } from "../db/transaction.ts";
import {
  ASSIGNMENTS,
  Conditions,
  Deadlines,
  type DeputyView,
  type GroupView,
  Path,
  type PreviewRoute,
  type ReviewSettings,
  type RouteView,
  type RuleView,
} from "./contract.ts";
import { budgetOf } from "./deadlines.ts";
import { excludedFrom, firstFitting } from "./route.ts";

/** How reviewing is done here. */
export async function loadReviewSettings(db: Reader): Promise<ReviewSettings> {
  const { id: _, secondLookSeed: __, ...row } = await db.reviewSettings.findFirstOrThrow();
  return { ...row, deadlines: Deadlines.parse(row.deadlines) };
}

/** The rules, in the order in which they are tried. */
export async function listRules(db: Reader): Promise<RuleView[]> {
  const rows = await db.routingRule.findMany({
    orderBy: [{ position: "asc" }, { id: "asc" }],
    omit: { updatedAt: true },
  });
  return rows.map((row) => ({ ...row, conditions: Conditions.parse(row.conditions), path: Path.parse(row.path) }));
}

/** All groups, by name. */
export async function listGroups(db: Reader): Promise<GroupView[]> {
  const chats = new Map((await db.groupWebhook.findMany()).map(({ groupId, kind }) => [groupId, kind]));
  const rows = await db.reviewerGroup.findMany({
    orderBy: [{ isActive: "desc" }, { name: "asc" }],
    select: {
      id: true,
      name: true,
      isRestricted: true,
      assignment: true,
      isActive: true,
      version: true,
      members: { orderBy: { person: { name: "asc" } }, select: { person: { select: { id: true, name: true } } } },
      _count: { select: { stages: { where: { state: "open" } } } },
    },
  });
  return rows.map(({ members, _count, assignment, ...group }) => ({
    ...group,
    assignment: ASSIGNMENTS.find((known) => known === assignment) ?? "none",
    members: members.map(({ person }) => person),
    waiting: _count.stages,
    chat: CHATS.find((known) => known === chats.get(group.id)) ?? null,
  }));
}

const CHATS = ["slack", "teams"] as const;

/** Reviewers who can be in a group. */
export async function listReviewers(db: Reader): Promise<{ id: string; name: string }[]> {
  return db.person.findMany({
    where: { role: "REVIEWER", isActive: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, name: true },
  });
}

/** The day it is in the organisation's zone, YYYY-MM-DD. */
export async function today(db: Reader, now: Date): Promise<string> {
  const { zone } = await db.organisation.findFirstOrThrow({ select: { zone: true } });
  return new TZDate(now.getTime(), zone).toISOString().slice(0, "YYYY-MM-DD".length);
}

/** Whom somebody stands in for today: only those who chose them, never whom those stand in for. */
export async function standsInFor(db: Reader, personId: string, now: Date): Promise<string[]> {
  const day = await today(db, now);
  const rows = await db.deputy.findMany({
    where: { deputyId: personId, from: { lte: day }, until: { gte: day }, person: { isActive: true } },
    select: { personId: true },
  });
  return [...new Set(rows.map((row) => row.personId))];
}

/** Absences that concern somebody, their own and those they stand in for; over ones aren't shown. */
export async function listDeputies(db: Reader, personId: string, now: Date): Promise<DeputyView[]> {
  const day = await today(db, now);
  const rows = await db.deputy.findMany({
    where: { until: { gte: day }, OR: [{ personId }, { deputyId: personId }] },
    orderBy: [{ from: "asc" }, { id: "asc" }],
    select: {
      id: true,
      personId: true,
      from: true,
      until: true,
      person: { select: { name: true } },
      deputy: { select: { name: true } },
    },
  });
  return rows.map(({ person, deputy, personId: away, ...row }) => {
    const names = { personName: person.name, deputyName: deputy.name };
    return { ...row, ...names, isOwn: away === personId };
  });
}

/** Who would get such a draft, and why. Changes nothing. */
export async function previewRoute(db: Reader, input: PreviewRoute): Promise<RouteView> {
  const { authorId, ...facts } = input;
  const [rules, settings, author, groups] = await Promise.all([
    listRules(db),
    loadReviewSettings(db),
    authorId === null ? null : db.person.findUnique({ where: { id: authorId }, select: { managerId: true } }),
    listGroups(db),
  ]);
  const rule = firstFitting(rules, facts);
  const managers = author === null ? [] : excludedFrom(facts, author);
  const minutes = budgetOf(facts.surface, settings.deadlines, 0);
  const stages = (rule?.path.stages ?? []).map(({ groupId, needs }) => {
    const group = groups.find(({ id }) => id === groupId);
    const members = group?.members ?? [];
    const isLeftOut = ({ id }: { id: string }) => id === authorId || managers.includes(id);
    return {
      group: group?.name ?? null,
      needs,
      members: members.filter((member) => !isLeftOut(member)).map(({ name }) => name),
      leftOut: members
        .filter(isLeftOut)
        .map(({ id, name }) => ({ name, why: id === authorId ? ("author" as const) : ("manager" as const) })),
      minutes,
    };
  });
  const everybody = { group: null, needs: "any" as const, members: [], leftOut: [], minutes };
  return {
    rule: rule?.name ?? null,
    order: rule?.path.order ?? "in_turn",
    stages: stages.length > 0 ? stages : [everybody],
  };
}
