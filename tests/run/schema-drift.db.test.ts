import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";
import { asOwner, ownerUrl } from "../support/database.ts";

const DIFF = ["migrate", "diff", "--from-config-datasource", "--to-schema", "prisma/schema", "--script", "--exit-code"];
const SAME = 0;
const DIFFERENT = 2;
const patient = { timeout: 60_000 };

it("describes in prisma/schema exactly what the migrations make", patient, () => {
  expect(compare()).toMatchObject({ status: SAME });
});

it("would notice a column that only one of them has", patient, async () => {
  await asOwner("alter table person add column nickname text");
  expect(compare()).toMatchObject({ status: DIFFERENT, difference: expect.stringContaining("nickname") });
});

function compare() {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["node_modules/prisma/build/index.js", ...DIFF, "--config", "prisma/prisma.config.ts"],
    { encoding: "utf8", env: { ...process.env, MIGRATION_DATABASE_URL: ownerUrl() } },
  );
  return { status, difference: stdout.trim(), stderr };
}
