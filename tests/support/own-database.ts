import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, inject } from "vitest";

/** Gives each test file a database of its own, before any module that reads the environment is loaded. */
const name = `test_${randomUUID().replaceAll("-", "")}`;
const admin = new pg.Client({ connectionString: within(inject("ownerUrl"), "postgres") });
await admin.connect();
await admin.query(`create database ${name} template template strategy file_copy`);

Object.assign(process.env, {
  DATABASE_URL: within(inject("runtimeUrl"), name),
  TEST_OWNER_URL: within(inject("ownerUrl"), name),
  APP_URL: "http://localhost:3000",
  NEXTAUTH_URL: "http://localhost:3000",
  NEXTAUTH_SECRET: "only-for-tests-and-long-enough-for-it",
  FINGERPRINT_KEY: "only-for-tests-and-long-enough-for-it",
  AUDIT_KEY: "BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc",
  SAMPLE_SIGN_IN: "on",
  LOG_LEVEL: "silent",
});

function within(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}

afterAll(async () => {
  // The client keeps itself on globalThis, if a test made one at all (server/db/client.ts).
  const kept = globalThis as { imprimaturDb?: { $disconnect(): Promise<void> } };
  await kept.imprimaturDb?.$disconnect();
  await admin.query(`drop database ${name} with (force)`);
  await admin.end();
});
