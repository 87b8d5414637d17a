import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readModules } from "./read-modules.ts";

/** A small tree in which nothing is wrong. */
const SOUND: Record<string, string> = {
  "server/env.ts": `export const env = 1;`,
  "server/context.ts": `import { db } from "./db/client.ts"; export const ctx = db;`,
  "server/shared/ids.ts": `export const id = 1;`,
  "server/db/client.ts": `import { made } from "./generated/client.ts"; export const db = made;`,
  "server/db/generated/client.ts": `export const made = 1;`,
  "server/audit/contract.ts": `import { z } from "zod"; import { id } from "../shared/ids.ts"; export const entry = [z, id];`,
  "server/audit/sentence.ts": `import { entry } from "./contract.ts"; export const sentence = entry;`,
  "server/audit/queries.ts": `import { db } from "#server/db/client.ts"; import { env } from "../env.ts"; export const read = [db, env];`,
  "server/audit/commands/record-event.ts": `import { read } from "../queries.ts"; export const record = read;`,
  "server/drafts/contract.ts": `export const draft = 1;`,
  "server/drafts/lifecycle.ts": `import { sentence } from "../audit/sentence.ts"; export const lifecycle = sentence;`,
  "server/drafts/queries.ts": `import { db } from "../db/client.ts"; export const drafts = db;`,
  "server/trpc/init.ts": `import { ctx } from "../context.ts"; export const init = ctx;`,
  "server/trpc/routers/drafts.ts": `import { draft } from "../../drafts/contract.ts"; import { drafts } from "../../drafts/queries.ts"; import { init } from "../init.ts"; export const router = [draft, drafts, init];`,
  "server/trpc/root.ts": `import { router } from "./routers/drafts.ts"; export const root = router; export type AppRouter = typeof root;`,
  "server/trpc/rsc.ts": `import { root } from "./root.ts"; export const api = root;`,
  "server/worker.ts": `import { record } from "./audit/commands/record-event.ts"; export const worker = record;`,
  "server/run/start.ts": `import fs from "node:fs"; export const start = fs;`,
  "server/run/detection/judge-line.ts": `import { id } from "../../shared/ids.ts"; export const judged = id;`,
  "components/ui/button.tsx": `import { useState } from "react"; export const Button = useState;`,
  "components/drafts/messages/en.json": `{}`,
  "components/messages.ts": `import drafts from "./drafts/messages/en.json" with { type: "json" }; export const messages = drafts; export type Words = typeof drafts;`,
  "components/ui/words.ts": `import type { Words } from "#components/messages.ts"; export type Said = Words;`,
  "components/shell/trpc.ts": `import type { AppRouter } from "#server/trpc/root.ts"; export type Router = AppRouter;`,
  "components/drafts/editor.tsx": `import { draft } from "#server/drafts/contract.ts"; import { Button } from "#components/ui/button.tsx"; export const Editor = [draft, Button];`,
  "components/audit/table.tsx": `import { id } from "#server/shared/ids.ts"; export const Table = id;`,
  "app/page.tsx": `import { Editor } from "#components/drafts/editor.tsx"; import { api } from "#server/trpc/rsc.ts"; export default [Editor, api];`,
  "app/api/trpc/route.ts": `import { root } from "#server/trpc/root.ts"; export const GET = root;`,
  "tests/support/make.ts": `export const make = 1;`,
};

/** Every kind of breach: the rule, the file that commits it, what it imports. */
const BREACHES: [rule: string, file: string, imported: string][] = [
  ["rules-are-pure", "server/drafts/rule-a.ts", "../db/client.ts"],
  ["rules-are-pure", "server/drafts/rule-b.ts", "../env.ts"],
  ["rules-are-pure", "server/drafts/rule-c.ts", "./queries.ts"],
  ["rules-are-pure", "server/drafts/rule-d.ts", "../audit/commands/record-event.ts"],
  ["rules-are-pure", "server/drafts/rule-e.ts", "next"],
  ["rules-are-pure", "server/drafts/rule-f.ts", "@prisma/client"],
  ["rules-are-pure", "server/detection/detectors/rule-g.ts", "react"],
  ["rules-are-pure", "server/shared/rule-h.ts", "#server/db/client.ts"],
  ["rules-touch-nothing-outside", "server/drafts/rule-i.ts", "node:fs"],
  ["rules-touch-nothing-outside", "server/detection/rule-j.ts", "node:http"],
  ["contracts-are-for-the-browser", "server/review/contract.ts", "../drafts/lifecycle.ts"],
  ["contracts-are-for-the-browser", "server/policy/contract.ts", "date-fns"],
  ["routers-only-route", "server/trpc/routers/a.ts", "../../db/client.ts"],
  ["routers-only-route", "server/trpc/routers/b.ts", "../../drafts/lifecycle.ts"],
  ["screens-see-contracts", "components/drafts/a.tsx", "#server/drafts/queries.ts"],
  ["screens-see-contracts", "components/drafts/b.tsx", "#server/drafts/lifecycle.ts"],
  ["messages-are-a-type-to-screens", "components/drafts/c.tsx", "../messages.ts"],
  ["messages-are-a-type-to-screens", "components/drafts/d.tsx", "./messages/en.json"],
  ["the-router-is-a-type-to-screens", "components/shell/a.tsx", "#server/trpc/root.ts"],
  ["pages-see-contracts", "app/a/page.tsx", "#server/drafts/queries.ts"],
  ["pages-see-contracts", "app/b/page.tsx", "#server/db/client.ts"],
  ["pages-see-contracts", "app/c/page.tsx", "#server/trpc/root.ts"],
  ["routes-mount", "app/api/a/route.ts", "#server/db/client.ts"],
  ["the-proxy-is-thin", "proxy.ts", "#server/db/client.ts"],
  ["parts-know-no-feature", "components/ui/a.tsx", "#components/drafts/editor.tsx"],
  ["parts-know-no-feature", "components/ui/b.tsx", "#server/drafts/contract.ts"],
  ["features-stay-apart", "components/audit/a.tsx", "#components/drafts/editor.tsx"],
  ["server-knows-no-screen", "server/drafts/commands/a.ts", "#components/ui/button.tsx"],
  ["one-door-to-the-client", "server/drafts/commands/b.ts", "../../db/generated/client.ts"],
  ["nobody-runs-the-runner", "server/drafts/commands/c.ts", "../../run/start.ts"],
  ["the-runner-stands-apart", "server/run/a.ts", "../db/client.ts"],
  ["detection-runs-alone", "server/run/detect.ts", "../db/client.ts"],
  ["detection-runs-alone", "server/run/detection/b.ts", "../../audit/queries.ts"],
  ["verification-trusts-nobody", "server/run/verification/a.ts", "../../audit/merkle.ts"],
  ["the-queue-bench-asks-the-router", "server/run/queue-bench/a.ts", "../../drafts/queries.ts"],
  ["the-audit-bench-measures-audit", "server/run/audit-bench/a.ts", "../../drafts/queries.ts"],
  ["the-root-is-thin", "server/log.ts", "./drafts/queries.ts"],
  ["no-tests-in-the-product", "server/drafts/commands/d.ts", "#tests/support/make.ts"],
  ["no-development-packages", "server/drafts/commands/e.ts", "vitest"],
  ["everything-is-found", "server/drafts/commands/f.ts", "#server/nowhere.ts"],
  ["no-cycles", "server/drafts/commands/g.ts", "./h.ts"],
  ["module-shared", "server/shared/rule-k.ts", "../audit/sentence.ts"],
  ["module-access", "server/access/a.ts", "../audit/sentence.ts"],
  ["module-detection", "server/detection/a.ts", "../audit/sentence.ts"],
  ["module-db", "server/db/a.ts", "../audit/sentence.ts"],
  ["module-jobs", "server/jobs/a.ts", "../audit/sentence.ts"],
  ["module-platforms", "server/platforms/a.ts", "../audit/sentence.ts"],
  ["module-audit", "server/audit/commands/a.ts", "../../drafts/contract.ts"],
  ["module-directory", "server/directory/a.ts", "../drafts/lifecycle.ts"],
  ["module-policy", "server/policy/a.ts", "../drafts/lifecycle.ts"],
  ["module-protected-documents", "server/protected-documents/a.ts", "../drafts/lifecycle.ts"],
  ["module-customer-tables", "server/customer-tables/a.ts", "../drafts/lifecycle.ts"],
  ["module-identity", "server/identity/a.ts", "../drafts/lifecycle.ts"],
  ["module-notifications", "server/notifications/a.ts", "../drafts/lifecycle.ts"],
  ["module-routing", "server/routing/a.ts", "../drafts/lifecycle.ts"],
  ["module-drafts", "server/drafts/commands/i.ts", "../../trpc/init.ts"],
  ["module-review", "server/review/a.ts", "../reports/a.ts"],
  ["module-retention", "server/retention/a.ts", "../reports/a.ts"],
  ["module-evidence", "server/evidence/a.ts", "../reports/a.ts"],
  ["module-trials", "server/trials/a.ts", "../reports/a.ts"],
  ["module-reports", "server/reports/a.ts", "../directory/a.ts"],
];

const ROOT = path.resolve(import.meta.dirname, "../..");
const tree = fs.mkdtempSync(path.join(os.tmpdir(), "imprimatur-breaches-"));
let found: string[] = [];

beforeAll(async () => {
  fs.copyFileSync(path.join(ROOT, "package.json"), path.join(tree, "package.json"));
  fs.symlinkSync(path.join(ROOT, "node_modules"), path.join(tree, "node_modules"));
  for (const [file, text] of Object.entries(SOUND)) write(file, text);
  for (const [, file, imported] of BREACHES)
    write(file, `import * as other from "${imported}"; export const all = other;`);
  write("server/drafts/commands/h.ts", `import * as other from "./g.ts"; export const all = other;`);
  const { summary } = await readModules(tree);
  found = summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`);
});

afterAll(() => fs.rmSync(tree, { recursive: true, force: true }));

it.each(BREACHES)("catches %s in %s, which imports %s", (rule, file) => {
  expect(found).toContain(`${rule}: ${file}`);
});

it("complains about nothing that is right", () => {
  expect(found.filter((line) => Object.keys(SOUND).some((file) => line.endsWith(`: ${file}`)))).toEqual([]);
});

it("breaks every rule there is", () => {
  const { forbidden } = createRequire(import.meta.url)("./dependency-rules.cjs") as { forbidden: { name: string }[] };
  const broken = new Set(BREACHES.map(([rule]) => rule));
  expect(forbidden.map(({ name }) => name).filter((name) => !broken.has(name))).toEqual([]);
});

function write(file: string, text: string): void {
  fs.mkdirSync(path.dirname(path.join(tree, file)), { recursive: true });
  fs.writeFileSync(path.join(tree, file), text);
}
