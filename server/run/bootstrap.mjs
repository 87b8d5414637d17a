// Runs a script of ours with exact packages and our own Node, on a machine that has only some Node and npm:
//   node server/run/bootstrap.mjs <script.ts> [arguments]
// What it says itself goes to standard error: standard output is the script's, and may be read by a program.
// Plain JavaScript on purpose: the system's Node may be too old to read TypeScript.
import { spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { whenOrphaned } from "./orphaned.mjs";

const ROOT = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), "../..");
const OURS = 24;
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
// Said by packages to their authors, not to whoever starts the product: next-auth's url.parse, Prisma's way with pg.
const QUIET = ["--disable-warning=ExperimentalWarning", "--disable-warning=DeprecationWarning"];

process.chdir(ROOT);
const [script, ...rest] = process.argv.slice(2);
if (!script) stop("Name the script to run: node server/run/bootstrap.mjs <script.ts>");
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19))
  stop(`Node ${process.versions.node} is too old: install Node 20.19 or newer.`);
await install();
await execute(node());

/** @param {string} sentence @returns {never} */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** Installs what the lock file says, unless that has been done. */
async function install() {
  const wanted = fs.readFileSync("package-lock.json");
  const stamp = "node_modules/.installed-lock";
  if (fs.existsSync(stamp) && fs.readFileSync(stamp).equals(wanted)) return;
  if (isInstalled(wanted)) return fs.writeFileSync(stamp, wanted);
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  if (spawnSync(npm, ["--version"]).status !== 0)
    stop("npm is not in the PATH: it comes with Node, https://nodejs.org.");
  const started = Date.now();
  console.error("Installing packages exactly as package-lock.json says (a minute or two) …");
  // Without --include=dev, NODE_ENV=production in somebody's shell leaves half of them out.
  const child = spawn(npm, [
    "ci",
    "--include=dev",
    "--include=optional",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
  ]);
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => said.push(chunk));
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const beat = setInterval(() => console.error(`  still installing, ${seconds()} s`), 15_000);
  const end = () => child.kill();
  for (const signal of SIGNALS) process.on(signal, end);
  const code = await new Promise((done) => child.on("close", done).on("error", () => done(1)));
  for (const signal of SIGNALS) process.off(signal, end);
  clearInterval(beat);
  if (code !== 0) stop(`${Buffer.concat(said)}\nnpm ci failed after ${seconds()} s; what it said is above.`);
  fs.writeFileSync(stamp, wanted);
  console.error(`  packages installed in ${seconds()} s`);
}

/** Whether npm's own note of what lies in node_modules agrees with the lock: after somebody's `npm install`, say. */
function isInstalled(lock) {
  const note = "node_modules/.package-lock.json"; // npm writes it last
  if (!fs.existsSync(note)) return false;
  const found = JSON.parse(fs.readFileSync(note, "utf8")).packages;
  return Object.entries(JSON.parse(lock).packages).every(
    ([name, entry]) => !name || found[name]?.integrity === entry.integrity || (!found[name] && isForOthers(entry)),
  );
}

/** Whether a package is another platform's, or is needed only by such a one, and so rightly absent. */
function isForOthers({ optional, os, cpu, libc }) {
  const isFor = (list, ours) => !list || list.includes(ours);
  if (optional && !os && !cpu) return true;
  return !isFor(os, process.platform) || !isFor(cpu, process.arch) || !isFor(libc, "glibc");
}

/** Our own Node where there is one (Linux with glibc), else the system's if it is new enough. */
function node() {
  const own = path.resolve(`node_modules/node-${process.platform}-${process.arch}/bin/node`);
  // Being there isn't enough: it is built for glibc and also gets installed on Alpine.
  if (fs.existsSync(own) && spawnSync(own, ["--version"]).status === 0) return own;
  if (major >= OURS) return process.execPath;
  return stop(`Node ${OURS} or newer is needed on this system (found ${process.versions.node}): https://nodejs.org.`);
}

/** Hands over to the script and ends as it ends. Node can't replace its own process, so this stays as a thin parent. */
async function execute(binary) {
  const env = {
    ...process.env,
    PATH: [path.resolve("node_modules/.bin"), path.dirname(binary), process.env.PATH].join(path.delimiter),
    NEXT_TELEMETRY_DISABLED: "1",
  };
  // The fourth stream is a lifeline: when this process dies without a word (kill -9), the script sees it close and ends too.
  const child = spawn(binary, [...QUIET, path.resolve(script), ...rest], {
    env,
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  });
  // A terminal sends Ctrl-C to the child as well, which takes the second for the first; it ends before we do.
  for (const signal of SIGNALS) {
    process.on(signal, () => child.kill(signal));
  }
  if (process.env.npm_lifecycle_event) whenOrphaned(() => child.kill("SIGTERM"));
  const [code, signal] = await new Promise((done) => child.on("exit", (...end) => done(end)));
  if (signal) {
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
    setTimeout(() => process.exit(1), 1000);
  } else process.exit(code ?? 1);
}
