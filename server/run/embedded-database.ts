import { execFile, execFileSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import pg from "pg";
import { isReachable, postgresBinaries, requireOurs, serverAccount } from "./postgres-binaries.ts";
import {
  answeringPort,
  bringUp,
  filesOf,
  OWNER,
  pause,
  runAs,
  runningPid,
  type Server,
  urlOf,
} from "./postgres-process.ts";

const run = promisify(execFile);
const ROOT = path.resolve(import.meta.dirname, "../..");

export type EmbeddedDatabase = { ownerUrl: string; port: number; folder: string; stop(): Promise<void> };
type Options = { folder?: string; database?: string; fast?: boolean; port?: number };

/**
 * Starts PostgreSQL in a folder of ours, or adopts the one that runs there already. The life cycle is pg_ctl's, so a crash
 * of the product never takes the database down. `fast` gives up durability: for tests. Without `port` it takes a free one.
 */
export async function startDatabase(options: Options = {}): Promise<EmbeddedDatabase> {
  const { folder = databaseFolder(), database = "imprimatur", fast = false, ...rest } = options;
  const server = await prepareFolder(folder);
  if (!fs.existsSync(path.join(server.files.data, "PG_VERSION"))) await initialise(server, fast);
  refuseOtherVersion(server);
  const port = await bringUp(server, { fast, ...rest });
  await makeDatabase(urlOf(server.files, port, "postgres"), database);
  return { ownerUrl: urlOf(server.files, port, database), port, folder, stop: () => stopDatabase(folder) };
}

/** Stops it cleanly, whoever started it. SIGINT to the postmaster is its "fast shutdown". */
export async function stopDatabase(folder = databaseFolder()): Promise<void> {
  const files = filesOf(folder);
  const pid = runningPid(files);
  if (pid === null) return;
  process.kill(pid, "SIGINT");
  for (let waited = 0; fs.existsSync(files.pid) && waited < 30_000; waited += 50) await pause(50);
}

/** The owner's address of the database that runs in a folder; null when none does. */
export async function runningDatabase(folder: string): Promise<string | null> {
  const files = filesOf(folder);
  const port = fs.existsSync(files.pid) && (await answeringPort(files));
  return port ? urlOf(files, port, "postgres") : null;
}

/** As root the server runs under another account, which can't enter a home such as /root: then it lies in /var/tmp. */
export function databaseFolder(): string {
  if (process.env.EMBEDDED_DB_DIR) return path.resolve(process.env.EMBEDDED_DB_DIR);
  if (process.getuid?.() !== 0 || isReachable(ROOT)) return path.join(ROOT, ".data", "postgres");
  const mark = createHash("sha256").update(ROOT).digest("hex").slice(0, 8);
  return path.join("/var/tmp", `${path.basename(ROOT)}-database-${mark}`);
}

async function prepareFolder(folder: string): Promise<Server> {
  const account = serverAccount();
  const program = await postgresBinaries(account);
  const files = filesOf(folder);
  fs.mkdirSync(folder, { recursive: true });
  if (account && !isReachable(path.dirname(folder)))
    throw new Error(`${folder} can't be entered by ${account.name}: set EMBEDDED_DB_DIR to a folder others may enter.`);
  if (account) requireOurs(folder, [0, account.uid]);
  if (account) fs.chownSync(folder, account.uid, account.gid);
  if (!fs.existsSync(files.password)) {
    fs.writeFileSync(files.password, randomBytes(18).toString("base64url"), { mode: 0o600 });
    if (account) fs.chownSync(files.password, account.uid, account.gid);
  }
  return { account, folder, files, program };
}

async function initialise(server: Server, fast: boolean): Promise<void> {
  const { data, password } = server.files;
  fs.rmSync(data, { recursive: true, force: true }); // what a killed initdb left
  // The built-in locale: the same sorting and lower-casing whatever the system has installed.
  const locale = ["--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"];
  const access = ["-U", OWNER, "--pwfile", password, "--auth=scram-sha-256"];
  await run(
    server.program("initdb"),
    ["-D", data, ...access, ...locale, ...(fast ? ["--no-sync"] : [])],
    runAs(server),
  );
}

function refuseOtherVersion(server: Server): void {
  const found = fs.readFileSync(path.join(server.files.data, "PG_VERSION"), "utf8").trim();
  const version = execFileSync(server.program("pg_ctl"), ["--version"], { encoding: "utf8" });
  const ours = /(\d+)\./.exec(version)?.[1];
  if (found !== ours)
    throw new Error(
      `${server.files.data} was made by PostgreSQL ${found}, this release brings ${ours}: see the upgrade notes.`,
    );
}

async function makeDatabase(adminUrl: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [name]);
  if (!rowCount) await client.query(`create database ${client.escapeIdentifier(name)}`);
  await client.end();
}
