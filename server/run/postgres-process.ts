import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import pg from "pg";
import { freePort } from "./port.ts";
import type { Account } from "./postgres-binaries.ts";

export const OWNER = "imprimatur_owner";
const ATTEMPTS = 20;

export type Server = {
  account: Account | null;
  folder: string;
  files: Files;
  program: (name: "initdb" | "pg_ctl") => string;
};
export type Files = { data: string; password: string; log: string; pid: string };
export type Launch = { fast?: boolean; port?: number };

/** Starts the server, or adopts the one that runs. Gives the port it answers on. */
export async function bringUp(server: Server, launch: Launch): Promise<number> {
  for (let attempt = 1; ; attempt++) {
    const port = await attemptToBringUp(server, launch).catch((cause) => {
      if (attempt < ATTEMPTS) return null;
      throw new Error(`PostgreSQL did not start; ${server.files.log} ends with:\n${logTail(server)}`, { cause });
    });
    if (port) return port;
    await pause(500);
  }
}

async function attemptToBringUp(server: Server, options: Launch): Promise<number | null> {
  if (runningPid(server.files) === null) await launch(server, options);
  // One that was just killed may look alive until it is reaped, so only a connection counts.
  const port = await answeringPort(server.files);
  if (!port) throw new Error("It runs but doesn't answer.");
  return port;
}

/**
 * The process that serves this folder; null when none does. After a restart of the machine, or of a container, the number
 * in the file may be anybody's: PostgreSQL would refuse to start, and we would stop a stranger.
 */
export function runningPid({ pid: file, data }: Files): number | null {
  const pid = fs.existsSync(file) && Number(fs.readFileSync(file, "utf8").split("\n")[0]);
  return pid && commandOf(pid).includes(data) ? pid : null;
}

function commandOf(pid: number): string {
  try {
    if (process.platform === "linux") return fs.readFileSync(`/proc/${pid}/cmdline`, "utf8");
    return execFileSync("ps", ["-p", String(pid), "-o", "command="], { encoding: "utf8" });
  } catch {
    return ""; // gone
  }
}

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
  fs.rmSync(server.files.pid, { force: true });
  // Inherited streams would be held open by the server for ever, and whoever reads ours would wait as long.
  execFileSync(server.program("pg_ctl"), start, { ...runAs(server), stdio: "ignore" });
}

/** The port it answers on; null when it doesn't. */
export async function answeringPort(files: Files): Promise<number | null> {
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

/** The owner's address of one of its databases. */
export function urlOf(files: Files, port: number, database: string): string {
  const password = fs.readFileSync(files.password, "utf8").trim();
  return `postgresql://${OWNER}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}

const logTail = (server: Server) =>
  fs.existsSync(server.files.log)
    ? fs.readFileSync(server.files.log, "utf8").split("\n").slice(-12).join("\n")
    : "(nothing)";

export const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

export const filesOf = (folder: string): Files => ({
  data: path.join(folder, "data"),
  password: path.join(folder, "password"),
  log: path.join(folder, "server.log"),
  pid: path.join(folder, "data", "postmaster.pid"),
});

export const runAs = ({ account, folder }: Server) => ({
  ...(account && { uid: account.uid, gid: account.gid }),
  cwd: folder,
  env: { ...process.env, LC_ALL: "C", TZ: "UTC" },
});
