import { execFile, execFileSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import pg from "pg";
import { freePort } from "./port.ts";
import { type Account, isReachable, postgresBinaries, serverAccount } from "./postgres-binaries.ts";

const run = promisify(execFile);
const ROOT = path.resolve(import.meta.dirname, "../..");
const OWNER = "imprimatur_owner";
const ATTEMPTS = 20;

export type EmbeddedDatabase = { ownerUrl: string; port: number; folder: string; stop(): Promise<void> };
type Options = { folder?: string; database?: string; fast?: boolean; port?: number };
type Launch = Pick<Options, "fast" | "port">;
type Server = { account: Account | null; folder: string; files: Files; program: (name: "initdb" | "pg_ctl") => string };
type Files = { data: string; password: string; log: string; pid: string };

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
  const pidFile = filesOf(folder).pid;
  try {
    process.kill(Number(fs.readFileSync(pidFile, "utf8").split("\n")[0]), "SIGINT");
  } catch {
    return; // not running
  }
  for (let waited = 0; fs.existsSync(pidFile) && waited < 30_000; waited += 50) await pause(50);
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

const filesOf = (folder: string): Files => ({
  data: path.join(folder, "data"),
  password: path.join(folder, "password"),
  log: path.join(folder, "server.log"),
  pid: path.join(folder, "data", "postmaster.pid"),
});

async function prepareFolder(folder: string): Promise<Server> {
  const account = serverAccount();
  const program = await postgresBinaries(account);
  const files = filesOf(folder);
  fs.mkdirSync(folder, { recursive: true });
  if (account && !isReachable(path.dirname(folder)))
    throw new Error(`${folder} can't be entered by ${account.name}: set EMBEDDED_DB_DIR to a folder others may enter.`);
  if (account) fs.chownSync(folder, account.uid, account.gid);
  if (!fs.existsSync(files.password)) {
    fs.writeFileSync(files.password, randomBytes(18).toString("base64url"), { mode: 0o600 });
    if (account) fs.chownSync(files.password, account.uid, account.gid);
  }
  return { account, folder, files, program };
}

const runAs = ({ account, folder }: Server) => ({
  ...(account && { uid: account.uid, gid: account.gid }),
  cwd: folder,
  env: { ...process.env, LC_ALL: "C", TZ: "UTC" },
});

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

async function bringUp(server: Server, options: Launch): Promise<number> {
  for (let attempt = 0; ; attempt++) {
    if (attempt) await pause(500);
    // One that was just killed may look alive until it is reaped, so only a connection counts.
    if (await isRunning(server)) {
      const port = await answeringPort(server.files);
      if (port) return port;
      if (attempt < ATTEMPTS) continue;
    }
    try {
      await launch(server, options);
      const port = await answeringPort(server.files);
      if (port) return port;
    } catch (cause) {
      if (attempt >= ATTEMPTS)
        throw new Error(`PostgreSQL did not start; ${server.files.log} ends with:\n${logTail(server)}`, { cause });
    }
  }
}

const isRunning = (server: Server) =>
  run(server.program("pg_ctl"), ["-D", server.files.data, "status"], runAs(server)).then(
    () => true,
    () => false,
  );

async function launch(server: Server, { fast, port }: Launch): Promise<void> {
  const settings = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: "100",
    ...(fast && { fsync: "off", synchronous_commit: "off", full_page_writes: "off" }),
  };
  const flags = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
  const start = [
    "-D",
    server.files.data,
    "-l",
    server.files.log,
    "-w",
    "-t",
    "30",
    "-o",
    `-p ${port ?? (await freePort())} ${flags.join(" ")}`,
    "start",
  ];
  // Inherited streams would be held open by the server for ever, and whoever reads ours would wait as long.
  execFileSync(server.program("pg_ctl"), start, { ...runAs(server), stdio: "ignore" });
}

async function answeringPort(files: Files): Promise<number | null> {
  try {
    const port = Number(fs.readFileSync(files.pid, "utf8").split("\n")[3]);
    const client = new pg.Client({ connectionString: urlOf(files, port, "postgres"), connectionTimeoutMillis: 5000 });
    await client.connect();
    await client.end();
    return port;
  } catch {
    return null;
  }
}

async function makeDatabase(adminUrl: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [name]);
  if (!rowCount) await client.query(`create database ${client.escapeIdentifier(name)}`);
  await client.end();
}

function urlOf(files: Files, port: number, database: string): string {
  const password = fs.readFileSync(files.password, "utf8").trim();
  return `postgresql://${OWNER}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}

const logTail = (server: Server) =>
  fs.existsSync(server.files.log)
    ? fs.readFileSync(server.files.log, "utf8").split("\n").slice(-12).join("\n")
    : "(nothing)";

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
