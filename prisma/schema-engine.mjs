#!/usr/bin/env node
// A stand-in for Prisma's native `schema-engine` binary, for machines that cannot reach binaries.prisma.sh.
// It speaks the CLI's protocol (JSON-RPC, one message per line) and runs Prisma's own WebAssembly build of
// the same engine (@prisma/schema-engine-wasm, same commit) over @prisma/adapter-pg.
// Used through PRISMA_SCHEMA_ENGINE_BINARY, which prisma.config.ts sets.
import { randomUUID } from "node:crypto";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { createInterface } from "node:readline";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import * as bg from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";
import { parseIntoClientConfig as parse } from "pg-connection-string";

const args = process.argv.slice(2);
const flag = (name) => args.flatMap((a, i) => (args[i - 1] === name ? [a] : []));
const datasource = JSON.parse(flag("--datasource")[0] ?? "{}");
const logError = (message, error_code) =>
  process.stderr.write(
    `${JSON.stringify({ level: "ERROR", target: "schema_engine::logger", fields: { message, error_code } })}\n`,
  );

if (args.includes("--version") || args.includes("-V")) {
  console.log(`schema-engine-cli (wasm stand-in)`);
  process.exit(0);
}
if (args.includes("cli")) await cli(args[args.indexOf("cli") + 1]);

async function cli(command) {
  process.stderr.write("\n"); // the CLI drops the first line
  const target = new URL(datasource.url);
  const database = decodeURIComponent(target.pathname.slice(1));
  const connect = async (url) => {
    const c = new pg.Client({ connectionString: String(url), connectionTimeoutMillis: 10_000 });
    await c.connect();
    return c;
  };
  try {
    if (command === "can-connect-to-database") await (await connect(target)).end();
    else if (command === "create-database") {
      const admin = new URL(target);
      admin.pathname = "/postgres";
      const c = await connect(admin);
      await c.query(`CREATE DATABASE ${c.escapeIdentifier(database)}`);
      await c.end();
    } else throw new Error(`unknown command ${command}`);
    process.exit(0);
  } catch (e) {
    const code = { "3D000": "P1003", "28P01": "P1000", ECONNREFUSED: "P1001", ENOTFOUND: "P1001" }[e.code];
    logError(
      code === "P1003" ? `Database \`${database}\` does not exist` : e.message || String(e.errors?.[0] ?? e),
      code,
    );
    process.exit(1);
  }
}

const require = createRequire(import.meta.url);
const wasm = fs.readFileSync(
  path.join(path.dirname(require.resolve("@prisma/schema-engine-wasm/schema_engine_bg")), "schema_engine_bg.wasm"),
);
const { instance } = await WebAssembly.instantiate(wasm, { "./schema_engine_bg.js": bg });
bg.__wbg_set_wasm(instance.exports);
instance.exports.__wbindgen_start();

// @prisma/adapter-pg is made for the client, not for migrations: it cannot read the catalog's "char" type, it cuts
// scripts at every ";" (function bodies!), and its shadow database needs separate connection options.
const CHAR = 18;
const TEXT = 25;

const open = [];

async function connectTo(config, after = async () => {}) {
  // One connection: advisory locks and session settings belong to a session.
  const pool = new pg.Pool({ ...config, max: 1 });
  const schema = new URL(datasource.url).searchParams.get("schema") ?? undefined;
  const adapter = await new PrismaPg(pool, { schema, disposeExternalPool: true }).connect();
  const { queryRaw, performIO } = adapter;
  adapter.queryRaw = async (query) => {
    const chars = [];
    const io = Object.create(adapter, {
      performIO: {
        async value(q) {
          const result = await performIO.call(adapter, q);
          result.fields?.forEach((f, i) => {
            if (f.dataTypeID === CHAR) {
              f.dataTypeID = TEXT;
              chars.push(i);
            }
          });
          return result;
        },
      },
    });
    const result = await queryRaw.call(io, query);
    for (const i of chars) result.columnTypes[i] = ColumnTypeEnum.Character;
    return result;
  };
  adapter.executeScript = async (script) => {
    try {
      await pool.query(script);
    } catch (error) {
      adapter.onError(error);
    }
  };
  let gone;
  const dispose = adapter.dispose.bind(adapter);
  adapter.dispose = () => {
    gone ??= dispose().then(after);
    return gone;
  };
  open.push(adapter);
  return adapter;
}

const datamodels = flag("--datamodels").map((f) => [f, fs.readFileSync(f, "utf8")]);

const factory = {
  provider: "postgres",
  adapterName: "@prisma/adapter-pg",
  connect: () => connectTo(config(datasource.url)),
  async connectToShadowDb() {
    if (datasource.shadowDatabaseUrl) return connectTo(config(datasource.shadowDatabaseUrl));
    const admin = new pg.Client(config(datasource.url));
    await admin.connect();
    const database = `prisma_migrate_shadow_db_${randomUUID()}`;
    await admin.query(`CREATE DATABASE "${database}" TEMPLATE template0`);
    return connectTo({ ...config(datasource.url), database }, async () => {
      await admin.query(`DROP DATABASE IF EXISTS "${database}" WITH (FORCE)`);
      await admin.end();
    });
  },
};

function config(url) {
  const u = new URL(url);
  u.searchParams.delete("schema");
  return parse(u.href);
}

let panic;
globalThis.PRISMA_WASM_PANIC_REGISTRY = {
  set_message: (m) => {
    panic = m;
  },
};

let engine;
async function call(method, params) {
  engine ??= await bg.SchemaEngine.new(
    { datamodels: datamodels.length ? datamodels : undefined },
    (m) => process.env.DEBUG && process.stderr.write(`${m}\n`),
    bindMigrationAwareSqlAdapterFactory(factory),
  );
  // These two know a shadow database only through the cache that a diagnosis of the same migrations fills.
  if (method === "evaluateDataLoss" || method === "createMigration") {
    await engine.devDiagnostic({ migrationsList: params.migrationsList, filters: params.filters });
  }
  return (await engine[{ getDatabaseVersion: "version" }[method] ?? method](params ?? null)) ?? null;
}

const send = (m) => process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...m })}\n`);
let notices = 0;

async function handle({ id, method, params }) {
  try {
    if (method === "createDatabase")
      return send({ id, result: { databaseName: new URL(datasource.url).pathname.slice(1) } });
    const result = await call(method, params);
    if (method === "diff" && result?.stdout) {
      send({ id: `print-${++notices}`, method: "print", params: { content: result.stdout.replace(/\n$/, "") } });
    }
    send({ id, result });
  } catch (e) {
    const cause = panic ?? e?.message ?? String(e);
    send({
      id,
      error: {
        code: 4466,
        message: "An error happened. Check the data field for details.",
        data: { is_panic: e?.name === "RuntimeError", message: cause, error_code: e?.code, meta: e?.meta },
      },
    });
  }
}

let queue = Promise.resolve();
createInterface({ input: process.stdin })
  .on("line", (line) => {
    if (!line.trim()) return;
    const message = JSON.parse(line);
    if (message.method) queue = queue.then(() => handle(message));
  })
  .on("close", async () => {
    await queue;
    await Promise.allSettled(open.map((adapter) => adapter.dispose()));
    process.exit(0);
  });
