// A sealer that does nothing but seal, for killed-sealer.db.test.ts: node sealer-to-kill.ts <database>
import pg from "pg";
import { sealLog } from "../../server/audit/commands/seal-log.ts";
import type { Tree } from "../../server/audit/right-edge.ts";
import { KEY } from "../support/sealed-log.ts";

const client = new pg.Client({ connectionString: process.argv[2] });
await client.connect();
console.log("sealing");
let tree: Tree | null = null;
for (;;) tree = (await sealLog(client, KEY, tree)).tree;
