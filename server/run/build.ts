import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { runChild } from "./child.ts";
import { ROOT } from "./environment.ts";
import { type Report, step } from "./progress.ts";

const CLIENT_SOURCES = ["prisma/schema", "prisma/prisma.config.ts", "package-lock.json"];
const SOURCES = [
  ...["app", "components", "server", "public", "prisma/schema", "proxy.ts", "next.config.ts", "postcss.config.mjs"],
  ...["tsconfig.json", "tsconfig.build.json", "package.json", "package-lock.json"],
];
const NOT_BUILT = new Set(["server/run", "server/db/generated", "server/worker.ts"]);
const CLIENT_STAMP = path.join(ROOT, "server/db/generated/.sources");
const BUILD_STAMP = path.join(ROOT, ".next/.sources");

export const SERVER = path.join(ROOT, ".next/standalone/server.js");

/** Generates the database client from the schema, unless that has been done. */
export async function generateClient(report: Report = step): Promise<void> {
  const now = fingerprint(CLIENT_SOURCES);
  if (isCurrent(CLIENT_STAMP, now)) return;
  await report("Database client", () => runChild("prisma", ["generate", "--config", "prisma/prisma.config.ts"]));
  fs.writeFileSync(CLIENT_STAMP, now);
}

/** Builds the server, unless nothing it is made of has changed. */
export async function build(report: Report = step): Promise<void> {
  const now = fingerprint(SOURCES);
  if (isCurrent(BUILD_STAMP, now) && fs.existsSync(SERVER)) return;
  fs.rmSync(BUILD_STAMP, { force: true });
  await report("Build (only when sources have changed)", () => runChild("next", ["build"]));
  // Next leaves these two to a CDN.
  fs.cpSync(path.join(ROOT, ".next/static"), path.join(ROOT, ".next/standalone/.next/static"), { recursive: true });
  if (fs.existsSync(path.join(ROOT, "public")))
    fs.cpSync(path.join(ROOT, "public"), path.join(ROOT, ".next/standalone/public"), { recursive: true });
  fs.writeFileSync(BUILD_STAMP, now);
}

const isCurrent = (stamp: string, now: string) => fs.existsSync(stamp) && fs.readFileSync(stamp, "utf8") === now;

/** A hash over paths and contents; times say nothing after a fresh checkout. */
function fingerprint(sources: string[]): string {
  const hash = createHash("sha256").update(process.version);
  for (const file of sources.flatMap((source) => filesUnder(source)))
    hash.update(`${file}\0`).update(fs.readFileSync(path.join(ROOT, file)));
  return hash.digest("hex");
}

function filesUnder(relative: string): string[] {
  const full = path.join(ROOT, relative);
  if (NOT_BUILT.has(relative) || !fs.existsSync(full)) return [];
  if (!fs.statSync(full).isDirectory()) return [relative];
  return fs
    .readdirSync(full)
    .sort()
    .flatMap((name) => filesUnder(`${relative}/${name}`));
}
