// Serves the built product for a browser: node tests/serve-for-e2e.ts --mode=sample|past|oidc --port=3100
//   sample  the sample organisation, signing in by choosing a person
//   past    the same, with ten thousand past drafts
//   oidc    an empty installation that trusts the provider named by OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET
// Each has a database of its own that is gone afterwards.
import { parseArgs } from "node:util";
import { whenOrphaned } from "../server/run/orphaned.mjs";
import { loadSample } from "../server/run/sample.ts";
import { serve, untilHealthy, work } from "../server/run/serve.ts";
import { fail, onStop, stop, stopOnSignals } from "../server/run/stopping.ts";
import { multiplyPastDrafts } from "./support/past-drafts.ts";
import { startTemporaryDatabase } from "./support/temporary-database.ts";

const { values } = parseArgs({
  options: { mode: { type: "string", default: "sample" }, port: { type: "string", default: "3100" } },
});
const AUDIT_KEY = "BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc";
const SECRET = "only-for-tests-and-long-enough-for-it";

stopOnSignals();
whenOrphaned(() => void stop(0));
try {
  await serveForBrowser(values.mode !== "oidc");
} catch (cause) {
  await fail(cause);
}

async function serveForBrowser(isSample: boolean): Promise<void> {
  const database = await startTemporaryDatabase("e2e");
  onStop(database.stop);
  const origin = `http://localhost:${values.port}`;
  Object.assign(process.env, {
    ...{ DATABASE_URL: database.runtimeUrl, HOSTNAME: "127.0.0.1", PORT: values.port },
    ...{ APP_URL: origin, NEXTAUTH_URL: origin, NEXTAUTH_SECRET: SECRET, FINGERPRINT_KEY: SECRET, AUDIT_KEY },
    ...{ SAMPLE_SIGN_IN: isSample ? "on" : "off", LOG_LEVEL: process.env.LOG_LEVEL ?? "warn" },
  });
  if (isSample) await loadSample({ ownerUrl: database.ownerUrl, isEmbedded: true, place: "" });
  if (values.mode === "past") await multiplyPastDrafts(database.ownerUrl, 10_000);
  await serve();
  await work();
  await untilHealthy({ host: "127.0.0.1", port: Number(values.port) });
  console.log(`serving ${values.mode} at ${origin}`);
}
