import type { Ctx } from "../../server/context.ts";
import { type Db, db } from "../../server/db/client.ts";
import { addEntry } from "../../server/directory/commands/add-entry.ts";
import type { EntryFields } from "../../server/directory/contract.ts";
import { addPerson } from "../../server/identity/commands/add-person.ts";
import { foundOrganisation } from "../../server/identity/commands/set-up.ts";
import { log } from "../../server/log.ts";
import { publishPolicy } from "../../server/policy/commands/publish-policy.ts";
import { DAY_ONE_POLICY } from "../../server/policy/pack/day-one.ts";
import { changeReviewSettings } from "../../server/routing/commands/change-review-settings.ts";
import { loadReviewSettings } from "../../server/routing/queries.ts";
import type { Role } from "../../server/shared/actor.ts";
import type { RequestContext } from "../../server/trpc/context.ts";
import { aClock, type Clock } from "./clock.ts";

export interface Person {
  id: string;
  name: string;
  email: string;
  role: Role;
  department: string;
}

/** An organisation with somebody of every role, a small directory, the day-one policy, and a clock that stands. */
export interface World {
  db: Db;
  clock: Clock;
  people: typeof NAMES extends Record<infer Who, unknown> ? Record<Who, Person> : never;
  /** The context of somebody, as commands get it. */
  ctx: (person: Person) => Ctx;
  /** The context of somebody's request, or of a request by nobody. */
  request: (person: Person | null) => RequestContext;
}

const NAMES = {
  mara: { name: "Mara Lindqvist", role: "EMPLOYEE", department: "Operations" },
  henrik: { name: "Henrik Falk", role: "EMPLOYEE", department: "Public sector" },
  jonas: { name: "Jonas Keller", role: "REVIEWER", department: "Communications" },
  hester: { name: "Hester Quayle", role: "REVIEWER", department: "Communications" },
  amira: { name: "Amira Solberg", role: "ADMIN", department: "Compliance" },
  ruth: { name: "Ruth Abernathy", role: "AUDITOR", department: "Internal audit" },
} as const satisfies Record<string, Pick<Person, "name" | "role" | "department">>;

const DIRECTORY: readonly EntryFields[] = [
  entry({ kind: "client", name: "Penhallow Foods", approvedDescription: "a family-owned food manufacturer" }),
  entry({ kind: "client", name: "Wexcombe City Council", status: "public" }),
  entry({ kind: "codename", name: "Lanternfish", approvedDescription: "an internal project" }),
];

/** Decisions take effect at once, unless seconds are given in which they can be taken back. */
export async function makeWorld({
  isSample = false,
  zone = "Europe/London",
  graceSeconds = 0,
  at = "2026-11-23T09:00:00Z",
} = {}): Promise<World> {
  const clock = aClock(at);
  const deps = { db: db(), now: clock.now };
  const { amira, ...others } = NAMES;
  const admin = { name: amira.name, email: emailOf(amira.name), department: amira.department, passwordHash: null };
  const organisation = { name: "Northlight Advisory", industry: "consulting", regions: ["GB"], zone, isSample };
  const { id } = await foundOrganisation(
    deps,
    { organisation, admin },
    async (tx, recorder) => void (await publishPolicy(tx, recorder, DAY_ONE_POLICY)),
  );
  const first: Person = { ...amira, id, email: admin.email };
  const request: World["request"] = (person) => ({
    ...deps,
    actor: person && { ...person, sessionId: "ses_of_a_test", language: "en" },
    address: null,
    requestId: "7F3K7F3K",
    log: log(),
    language: "en",
  });
  const ctx: World["ctx"] = (person) => ({
    ...request(person),
    actor: { ...person, sessionId: "ses_of_a_test", language: "en" },
  });
  const added = await Promise.all(
    Object.entries(others).map(async ([who, person]) => [who, await join(ctx(first), person)] as const),
  );
  await changeReviewSettings(ctx(first), { ...(await loadReviewSettings(deps.db)), graceSeconds });
  for (const known of DIRECTORY) await addEntry(ctx(first), known);
  return { ...deps, clock, people: { amira: first, ...Object.fromEntries(added) } as World["people"], ctx, request };
}

/** Adds somebody to the organisation. */
export async function join(ctx: Ctx, person: Pick<Person, "name" | "role" | "department">): Promise<Person> {
  const email = emailOf(person.name);
  const { id } = await addPerson(ctx, { ...person, email, password: null });
  return { ...person, id, email };
}

/** A confidential client, unless said otherwise. */
export function entry(more: Partial<EntryFields> & { name: string }): EntryFields {
  return { kind: "client", status: "confidential", aliases: [], approvedDescription: null, ...more };
}

function emailOf(name: string): string {
  return `${name.toLowerCase().replaceAll(/[^a-z]+/g, ".")}@northlight.example`;
}
