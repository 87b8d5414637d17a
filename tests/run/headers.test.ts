import { NextRequest } from "next/server";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import config from "../../next.config.ts";

beforeEach(() => {
  vi.resetModules(); // the environment is read once
  for (const name of ["NEXTAUTH_SECRET", "FINGERPRINT_KEY"]) vi.stubEnv(name, "only-for-tests-and-long-enough-for-it");
  vi.stubEnv("AUDIT_KEY", "BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc");
  vi.stubEnv("DATABASE_URL", "postgresql://nobody@127.0.0.1:9/nothing");
});
afterEach(() => vi.unstubAllEnvs());

async function answerAt(appUrl: string, init: { method: string; origin?: string } = { method: "GET" }) {
  vi.stubEnv("APP_URL", appUrl);
  const { proxy } = await import("../../proxy.ts");
  const headers = new Headers(init.origin ? { origin: init.origin } : {});
  return proxy(new NextRequest(`${appUrl}/drafts`, { method: init.method, headers }));
}

it("tells nobody outside where its readers come from, and lets nobody outside embed or guess its files", async () => {
  const [everywhere] = (await config.headers?.()) ?? [];
  expect(everywhere?.source).toBe("/:path*");
  expect(Object.fromEntries(everywhere?.headers.map(({ key, value }) => [key, value]) ?? [])).toEqual({
    "referrer-policy": "same-origin",
    "x-content-type-options": "nosniff",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
  });
});

it("asks browsers to stay on https where it is reached by https, and only there", async () => {
  const safe = await answerAt("https://imprimatur.example");
  expect(safe.headers.get("strict-transport-security")).toMatch(/^max-age=\d{8}$/);
});

it("doesn't lock browsers out of an address on plain http", async () => {
  const plain = await answerAt("http://localhost:3000");
  expect(plain.headers.has("strict-transport-security")).toBe(false);
  expect(plain.headers.get("content-security-policy")).toContain("default-src 'self'");
});

it("refuses a change that another site asks for", async () => {
  const own = { method: "POST", origin: "https://imprimatur.example" };
  expect((await answerAt("https://imprimatur.example", own)).status).toBe(200);
  expect((await answerAt("https://imprimatur.example", { ...own, origin: "https://other.example" })).status).toBe(403);
});
