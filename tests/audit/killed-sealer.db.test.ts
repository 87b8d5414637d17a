import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { expect, it } from "vitest";
import { openCheckpoint } from "../../server/audit/checkpoint.ts";
import { emptyFrontier, frontierRoot, grow } from "../../server/audit/merkle.ts";
import { asOwner, databaseUrl } from "../support/database.ts";
import { connected, seal, signerFor } from "../support/sealed-log.ts";

const SEALER = new URL("./sealer-to-kill.ts", import.meta.url).pathname;

async function startSealer(): Promise<ChildProcess> {
  const child = spawn(process.execPath, [SEALER, databaseUrl()], { stdio: ["ignore", "pipe", "inherit"] });
  if (child.stdout) await once(child.stdout, "data");
  return child;
}

it("loses and doubles nothing when the sealer is killed again and again while people write", async () => {
  let isDone = false;
  let written = 0;
  const writing = connected(async (client) => {
    while (!isDone) {
      await client.query(
        `insert into audit_entry (id, at, type, actor_name, subject_kind, subject_id, rule_ids, summary, payload)
         values ($1, now(), 'draft.created', 'Nobody', 'draft', 'drf_x', '{}', 'Nobody began a post.', '{}')`,
        [randomUUID()],
      );
      written++;
    }
  });
  for (let round = 0; round < 5; round++) {
    const sealer = await startSealer();
    await new Promise((done) => setTimeout(done, 37 * round)); // at another place each time
    sealer.kill("SIGKILL");
    await once(sealer, "exit");
  }
  isDone = true;
  await writing;
  await seal();
  const leaves = await asOwner("select index::int, hash, entry_id from audit_leaf order by index");
  expect(leaves.map(({ index }) => index)).toEqual(leaves.map((_, place) => place));
  expect(leaves).toHaveLength(written + 1);
  const checkpoints = await asOwner("select size::int, note from audit_checkpoint order by size");
  const frontier = emptyFrontier();
  for (const { size, note } of checkpoints) {
    while (frontier.size < Number(size)) grow(frontier, leaves[frontier.size]?.hash as Buffer);
    const opened = openCheckpoint(String(note), signerFor(1));
    expect(Buffer.from(opened?.root ?? [])).toEqual(Buffer.from(frontierRoot(frontier)));
  }
  expect(checkpoints.at(-1)?.size).toBe(written + 1);
});
