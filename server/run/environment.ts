import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

export const ROOT = path.resolve(import.meta.dirname, "../..");
export const DATA = path.join(ROOT, ".data");

/** Made by us where nobody gave them; they have to stay the same from start to start. */
const SECRETS = ["NEXTAUTH_SECRET", "FINGERPRINT_KEY", "AUDIT_KEY"] as const;
const FROM_FILE = [...SECRETS, "DATABASE_URL", "MIGRATION_DATABASE_URL", "OIDC_CLIENT_SECRET", "SMTP_URL"] as const;

export type Address = { host: string; port: number };

/** Completes the environment of this process: from `.env`, from files named by `…_FILE`, then with what can be known. */
export function completeEnvironment(): Address & { isEmbedded: boolean } {
  const file = path.join(ROOT, ".env");
  if (fs.existsSync(file)) process.loadEnvFile(file); // what is set already stays
  for (const name of FROM_FILE) {
    const source = process.env[`${name}_FILE`];
    if (source) process.env[name] ||= fs.readFileSync(source, "utf8").trim();
  }
  for (const name of SECRETS) process.env[name] ||= keptSecret(name.toLowerCase());
  // From the project's folder: the built server stands in another, which the next build empties.
  process.env.AUDIT_CHECKPOINT_DIR = path.resolve(
    ROOT,
    process.env.AUDIT_CHECKPOINT_DIR || path.join(DATA, "checkpoints"),
  );
  const isEmbedded = !process.env.DATABASE_URL;
  // Choosing a sample person is enough to sign in then, so only this machine may reach it unless somebody says otherwise.
  const host = process.env.HOST || (isEmbedded ? "127.0.0.1" : "0.0.0.0");
  const port = parsePort(process.env.PORT || "3000");
  process.env.APP_URL ||= `http://localhost:${port}`;
  process.env.NEXTAUTH_URL = process.env.APP_URL;
  // Next reads these two. A shell's or a container's own HOSTNAME would have it listen in the wrong place.
  Object.assign(process.env, { HOSTNAME: host, PORT: String(port) });
  return { host, port, isEmbedded };
}

function parsePort(given: string): number {
  const port = Number(given);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`PORT is "${given}": it has to be a number between 1 and 65535.`);
}

/** A random value kept under `.data`, readable by this account only. */
export function keptSecret(name: string): string {
  const file = path.join(DATA, "secrets", name);
  if (!fs.existsSync(file)) {
    fs.mkdirSync(DATA, { recursive: true }); // others may enter: as root, the database's account has to
    fs.mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    fs.writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600, flag: "wx" });
  }
  return fs.readFileSync(file, "utf8").trim();
}
