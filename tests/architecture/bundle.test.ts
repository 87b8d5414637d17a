import fs from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

/** What only the server may know: tables, environment, roles, packages. None of it belongs into what browsers download. */
const SERVER_WORDS = [
  ...["audit_entry", "policy_version", "password_hash", "_prisma_migrations", "imprimatur_app", "pgboss"],
  ...["DATABASE_URL", "NEXTAUTH_SECRET", "FINGERPRINT_KEY", "AUDIT_KEY", "OIDC_CLIENT_SECRET", "SAMPLE_SIGN_IN"],
  ...["PrismaClient", "pg-boss", "recordEvent", "node:crypto"],
];

it("gives the browser nothing of the server", () => {
  const folder = path.resolve(".next/static");
  const files = fs
    .readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(js|css|map)$/.test(file));
  expect(files.length).toBeGreaterThan(0);
  const told = files.flatMap((file) => {
    const text = fs.readFileSync(path.join(folder, file), "utf8");
    return SERVER_WORDS.filter((word) => text.includes(word)).map((word) => `${word} in ${file}`);
  });
  expect(told).toEqual([]);
});
