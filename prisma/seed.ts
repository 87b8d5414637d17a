import { pathToFileURL } from "node:url";
import { subDays } from "date-fns";
import { makeClient } from "../server/db/client.ts";
import { addEntry } from "../server/directory/commands/add-entry.ts";
import { env } from "../server/env.ts";
import { addPerson } from "../server/identity/commands/add-person.ts";
import { foundOrganisation } from "../server/identity/commands/set-up.ts";
import { publishDayOne } from "../server/policy/commands/publish-day-one.ts";
import { refreshReports } from "../server/reports/commands/refresh-reports.ts";
import { ZONE } from "./sample/clock.ts";
import { DIRECTORY } from "./sample/directory.ts";
import { ADMIN, emailOf, PEOPLE } from "./sample/people.ts";
import { playHistory } from "./sample/play.ts";
import { seededRandom } from "./sample/random.ts";
import { clearJobs, setDeadlines } from "./sample/settle.ts";
import { makeStage, type Player, type Stage } from "./sample/stage.ts";

const DAYS = 60;
const DRAFTS = 225;

/**
 * Fills an empty database with the sample organisation and sixty days of its history, made through the product's own
 * commands, so that every entry of its log is a real one.
 * @throws DomainError setup.done where anybody exists already: it can't get into a real organisation's database
 */
export async function seed(options: {
  databaseUrl: string;
  log: (line: string) => void;
  drafts?: number;
}): Promise<void> {
  const db = makeClient(options.databaseUrl);
  const end = new Date();
  const stage = makeStage(db, seededRandom(20_261_123), { begin: subDays(end, DAYS + 3), end });
  try {
    const players = await found(stage);
    options.log(`${players.length} people, ${DIRECTORY.length} directory entries`);
    await playHistory({ ...stage, players }, { days: DAYS, count: options.drafts ?? DRAFTS, say: options.log });
    await clearJobs(db);
    await refreshReports({ db, now: () => end });
    options.log(`${await db.draft.count()} drafts, ${await db.auditEntry.count()} entries in the log`);
  } finally {
    await db.$disconnect();
  }
}

async function found(stage: Stage): Promise<Player[]> {
  const { name, department } = ADMIN;
  const admin = { name, department, email: emailOf(name), passwordHash: null };
  const organisation = {
    name: "Northlight Advisory",
    industry: "management consulting",
    regions: ["GB", "IE"],
    zone: ZONE,
    isSample: true,
  };
  const { id } = await foundOrganisation(
    { db: stage.db, now: () => stage.clock.now },
    { organisation, admin },
    publishDayOne,
  );
  const first: Player = { ...ADMIN, id, email: admin.email };
  const ctx = stage.as(first);
  const players = [first];
  for (const person of PEOPLE) {
    const { writes: _, country: __, ...fields } = person;
    const email = emailOf(person.name);
    const added = await addPerson(ctx, { ...fields, email, password: null });
    players.push({ ...person, id: added.id, email });
  }
  await setDeadlines(stage, first);
  for (const entry of DIRECTORY) await addEntry(ctx, entry);
  return players;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await seed({ databaseUrl: env().DATABASE_URL, log: console.log });
}
