import type { Db } from "../../db/client.ts";
import { keepCheckpoint } from "../adapters/checkpoint-folder.ts";
import { sendCheckpoint } from "../adapters/checkpoint-webhook.ts";
import { findCheckpoint } from "../queries/checkpoints.ts";

/** Where checkpoints go to, so that they are outside the database's reach. */
export interface Outside {
  folder: string;
  webhook: string | undefined;
}

/** Lets the last checkpoint leave the house. Safe to repeat: the same checkpoint is the same file. */
export async function publishCheckpoint({ db }: { db: Db }, { folder, webhook }: Outside): Promise<void> {
  const checkpoint = await findCheckpoint(db);
  if (checkpoint === null) return;
  keepCheckpoint(folder, checkpoint.note);
  if (webhook) await sendCheckpoint(webhook, checkpoint.note);
}
