import { defineConfig, devices } from "@playwright/test";
import { systemBrowser } from "../tests/browser.ts";

// By hand: npx playwright test --config e2e/playwright.config.ts (after a build: `npm test`, or `npm start` once).
const [sample = 3100, oidc = 3200, issuer = 3911, past = 3300] = (process.env.E2E_PORTS ?? "")
  .split(",")
  .filter(Boolean)
  .map(Number);
const executablePath = process.env.CHROMIUM_PATH ?? systemBrowser() ?? "";
const at = (port: number) => `http://localhost:${port}`;

const product = (mode: "sample" | "oidc" | "past", port: number, env: Record<string, string> = {}) => ({
  command: `node --disable-warning=DeprecationWarning tests/serve-for-e2e.ts --mode=${mode} --port=${port}`,
  cwd: "..",
  url: `${at(port)}/api/health`,
  reuseExistingServer: false,
  timeout: 120_000,
  gracefulShutdown: { signal: "SIGTERM" as const, timeout: 10_000 },
  stdout: "pipe" as const,
  env: { ...env },
});

export default defineConfig({
  testDir: ".",
  outputDir: "../test-results",
  timeout: 30_000,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  use: {
    ...devices["Desktop Chrome"],
    locale: "en-GB",
    timezoneId: "Europe/Zurich",
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: { ...(executablePath && { executablePath }) },
  },
  projects: [
    { name: "sample", testIgnore: ["**/*.oidc.spec.ts", "**/policy-owner.spec.ts"], use: { baseURL: at(sample) } },
    // Ten thousand past drafts, and a policy that changes: nothing the other tests could count on.
    { name: "past", testMatch: "**/policy-owner.spec.ts", use: { baseURL: at(past) } },
    // An installation that starts empty: people come in through their own provider, or as the first admin.
    { name: "oidc", testMatch: "**/*.oidc.spec.ts", use: { baseURL: at(oidc) } },
  ],
  webServer: [
    product("sample", sample),
    product("past", past),
    {
      command: `node e2e/oidc-provider.ts ${issuer} ${at(oidc)}`,
      cwd: "..",
      url: `${at(issuer)}/.well-known/openid-configuration`,
      reuseExistingServer: false,
      stdout: "pipe",
    },
    product("oidc", oidc, {
      OIDC_ISSUER: at(issuer),
      OIDC_CLIENT_ID: "imprimatur",
      OIDC_CLIENT_SECRET: "only-for-tests",
      OIDC_NAME: "Northlight sign-in",
    }),
  ],
});
