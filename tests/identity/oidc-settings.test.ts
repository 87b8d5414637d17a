import { beforeEach, expect, it, vi } from "vitest";

const SETTINGS = {
  DATABASE_URL: "postgresql://nobody@127.0.0.1:9/nothing",
  APP_URL: "http://localhost:3000",
  NEXTAUTH_SECRET: "only-for-tests-and-long-enough-for-it",
  FINGERPRINT_KEY: "only-for-tests-and-long-enough-for-it",
  AUDIT_KEY: "BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc",
  OIDC_ISSUER: "https://login.example",
  OIDC_CLIENT_ID: "imprimatur",
  OIDC_CLIENT_SECRET: "only-for-tests",
};

/** The environment as a process that starts now reads it. */
async function envWith(more: Partial<typeof SETTINGS>) {
  for (const [name, value] of Object.entries({ ...SETTINGS, ...more })) vi.stubEnv(name, value);
  const { env } = await import("../../server/env.ts");
  return env();
}

beforeEach(() => {
  vi.resetModules();
  return () => vi.unstubAllEnvs();
});

it("takes single sign-on whole, or not at all", async () => {
  expect(await envWith({})).toMatchObject({ OIDC_ISSUER: "https://login.example" });
  vi.resetModules();
  const none = await envWith({ OIDC_ISSUER: "", OIDC_CLIENT_ID: "", OIDC_CLIENT_SECRET: "" });
  expect(none.OIDC_ISSUER).toBeUndefined();
});

it("refuses half of it, and names what is missing beside everything else", async () => {
  const half = envWith({ OIDC_CLIENT_SECRET: "", OIDC_CLIENT_ID: "", APP_URL: "" });
  await expect(half).rejects.toThrow(/APP_URL: .*\n {2}OIDC_CLIENT_ID: .*\n {2}OIDC_CLIENT_SECRET: /);
  vi.resetModules();
  await expect(envWith({ OIDC_ISSUER: "" })).rejects.toThrow(/^The environment is incomplete:\n {2}OIDC_ISSUER: /);
});
