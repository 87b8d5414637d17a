import type { Recorder } from "../../audit/commands/record-event.ts";
import type { Tx } from "../../db/transaction.ts";
import { DAY_ONE_POLICY } from "../pack/day-one.ts";
import { publishPolicy } from "./publish-policy.ts";

/** Publishes the pack's policy, so that an installation has one from its first moment. */
export async function publishDayOne(tx: Tx, recorder: Recorder): Promise<void> {
  await publishPolicy(tx, recorder, DAY_ONE_POLICY);
}
