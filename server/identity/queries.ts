import { subHours } from "date-fns";
import type { Reader } from "../db/transaction.ts";
import { env } from "../env.ts";
import type { Actor } from "../shared/actor.ts";
import { type Keys, USUAL_KEYS } from "../shared/keys.ts";
import { type Language, parseLanguage } from "../shared/language.ts";
import { ChangeKeys, type PersonView, type SamplePerson, type SignInWays } from "./contract.ts";

/** Idle and absolute limits of a session, hours. */
const SESSION_IDLE_HOURS = 12;

/** With the language they chose for themselves, where they did. */
type KnownActor = Omit<Actor, "language"> & { language: Language | null };

/**
 * Who stands behind a session right now: role and activity are read at every request, so that a change
 * or a revocation takes effect at the next one.
 */
export async function findActor(db: Reader, sessionId: string, now: Date): Promise<KnownActor | null> {
  const session = await db.session.findUnique({
    where: { id: sessionId },
    select: {
      revokedAt: true,
      expiresAt: true,
      lastSeenAt: true,
      person: {
        select: {
          id: true,
          name: true,
          email: true,
          role: true,
          isActive: true,
          preference: { select: { language: true } },
        },
      },
    },
  });
  if (session === null || session.revokedAt !== null || session.expiresAt <= now) return null;
  if (now.getTime() - session.lastSeenAt.getTime() > SESSION_IDLE_HOURS * 3_600_000) return null;
  const { isActive, preference, ...person } = session.person;
  return isActive ? { ...person, sessionId, language: parseLanguage(preference?.language) } : null;
}

/** Everybody, by name. Organisations of this product have hundreds of people, not millions: one list. */
export async function listPeople(db: Reader, now: Date): Promise<PersonView[]> {
  const rows = await db.person.findMany({
    orderBy: [{ isActive: "desc" }, { name: "asc" }, { id: "asc" }],
    select: {
      id: true,
      name: true,
      email: true,
      role: true,
      department: true,
      managerId: true,
      country: true,
      speaksForIssuer: true,
      isActive: true,
      version: true,
      sessions: { orderBy: { lastSeenAt: "desc" }, take: 1, select: { lastSeenAt: true } },
      _count: {
        select: {
          sessions: {
            where: { revokedAt: null, expiresAt: { gt: now }, lastSeenAt: { gte: subHours(now, SESSION_IDLE_HOURS) } },
          },
        },
      },
    },
  });
  return rows.map(({ sessions, _count, ...person }) => ({
    ...person,
    lastSeenAt: sessions[0]?.lastSeenAt ?? null,
    openSessions: _count.sessions,
  }));
}

/** Id and name of everybody: choices of a filter. */
export async function listNames(db: Reader): Promise<{ id: string; name: string }[]> {
  return db.person.findMany({ orderBy: [{ name: "asc" }, { id: "asc" }], select: { id: true, name: true } });
}

/** Whether people may sign in by choosing a sample person: the environment AND the database must both say so. */
export async function isSampleMode(db: Reader): Promise<boolean> {
  if (env().SAMPLE_SIGN_IN !== "on") return false;
  const organisation = await db.organisation.findFirst({ select: { isSample: true } });
  return organisation?.isSample ?? false;
}

/** The sample people; none outside sample mode. */
export async function listSamplePeople(db: Reader): Promise<SamplePerson[]> {
  if (!(await isSampleMode(db))) return [];
  return db.person.findMany({
    where: { isActive: true },
    orderBy: [{ department: "asc" }, { name: "asc" }],
    select: { id: true, name: true, role: true, department: true },
  });
}

export async function findSignInWays(db: Reader): Promise<SignInWays> {
  const { OIDC_ISSUER, OIDC_NAME } = env();
  const [isSample, first] = await Promise.all([isSampleMode(db), db.person.findFirst({ select: { id: true } })]);
  return { isSample, oidcName: OIDC_ISSUER ? OIDC_NAME : null, hasPeople: first !== null };
}

/** The keys somebody chose. Kept under an older registry, a key may be unknown today: then the usual ones are theirs. */
export async function findKeys(db: Reader, personId: string): Promise<Keys> {
  const row = await db.preference.findUnique({ where: { personId }, select: { hasSingleKeys: true, keys: true } });
  if (row === null) return USUAL_KEYS;
  const chosen = ChangeKeys.shape.changed.safeParse(row.keys);
  return { isOn: row.hasSingleKeys, changed: chosen.success ? chosen.data : {} };
}
