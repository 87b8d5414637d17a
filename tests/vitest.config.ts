import path from "node:path";
import { defineConfig } from "vitest/config";

const BUNDLE = "tests/architecture/bundle.test.ts";
const support = path.join(import.meta.dirname, "support");

export default defineConfig({
  root: path.resolve(import.meta.dirname, ".."),
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: "pure",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/**/*.db.test.ts", "tests/architecture/**"],
          setupFiles: [path.join(support, "quiet.ts")],
          testTimeout: 30_000, // properties on a busy machine; what must be quick says so itself
        },
      },
      {
        test: {
          name: "architecture",
          include: ["tests/architecture/*.test.ts"],
          exclude: [BUNDLE],
          testTimeout: 60_000,
        },
      },
      { test: { name: "bundle", include: [BUNDLE] } }, // looks at a build, so it comes after one
      {
        test: {
          name: "database",
          include: ["tests/**/*.db.test.ts"],
          globalSetup: path.join(support, "database-server.ts"),
          setupFiles: [path.join(support, "quiet.ts"), path.join(support, "own-database.ts")],
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
});
