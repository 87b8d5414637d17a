import path from "node:path";
import { defineConfig } from "prisma/config";

// No download at any time: Prisma's own engine as WebAssembly instead of the native one, and no call home
// (which costs ten seconds a command where it isn't answered).
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= path.join(import.meta.dirname, "schema-engine.mjs");
process.env.CHECKPOINT_DISABLE ??= "1";

// Migrations are the owner's business. `prisma generate` must work without any database.
const url =
  process.env.MIGRATION_DATABASE_URL ?? process.env.DATABASE_URL ?? "postgresql://unset:unset@127.0.0.1:1/unset";

export default defineConfig({
  schema: path.join(import.meta.dirname, "schema"),
  migrations: { path: path.join(import.meta.dirname, "migrations") },
  datasource: { url },
});
