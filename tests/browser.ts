import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { chromium } from "@playwright/test";

const SYSTEM = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/chromium-headless-shell",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];
const PLAYWRIGHT = "node_modules/@playwright/test/cli.js";
const isRoot = process.getuid?.() === 0;

type Source = { name: string; isPossible: boolean; install: () => boolean };

/** Where a browser may come from, quickest first. Playwright's own `--with-deps` installs for minutes before it downloads. */
const SOURCES: Source[] = [
  {
    name: "Playwright's Chromium",
    isPossible: true,
    install: () => run(process.execPath, [PLAYWRIGHT, "install", "chromium"]),
  },
  {
    name: "the libraries Playwright's Chromium needs",
    isPossible: isRoot,
    install: () =>
      fs.existsSync(chromium.executablePath()) && run(process.execPath, [PLAYWRIGHT, "install-deps", "chromium"]),
  },
  {
    name: "the system's Chromium",
    isPossible: isRoot && fs.existsSync("/etc/debian_version"),
    install: () =>
      run("apt-get", ["update", "-q"]) &&
      run("apt-get", ["install", "-yq", "--no-install-recommends", "chromium", "fonts-liberation"]),
  },
];

/** A Chromium that really starts, installed if there is none; "" stands for Playwright's own. */
export async function browserPath(log: (line: string) => void): Promise<string> {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (await launches(given)) return given;
    throw new Error(`CHROMIUM_PATH is ${given}, which doesn't start.`);
  }
  let found = await find();
  for (const source of SOURCES.filter(({ isPossible }) => isPossible)) {
    if (found !== null) return found;
    log(`no browser that starts: installing ${source.name}`);
    if (source.install()) found = await find();
  }
  if (found !== null) return found;
  throw new Error(
    "No Chromium could be started or installed. On Debian: apt-get install chromium; elsewhere: npx playwright install --with-deps chromium; or name one in CHROMIUM_PATH.",
  );
}

/** The first browser of the system that is there, without trying it: for running single specs by hand. */
export const systemBrowser = () => SYSTEM.find((path) => fs.existsSync(path));

async function find(): Promise<string | null> {
  for (const path of ["", ...SYSTEM]) if (await launches(path)) return path;
  return null;
}

/** The only test that counts: libraries may be missing, a snap may be a stub. */
async function launches(path: string): Promise<boolean> {
  if (!fs.existsSync(path || chromium.executablePath())) return false;
  try {
    await (await chromium.launch({ ...(path && { executablePath: path }), timeout: 30_000 })).close();
    return true;
  } catch {
    return false;
  }
}

function run(command: string, args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync(command, args, { stdio: ["ignore", 2, 2], env }).status === 0;
}
