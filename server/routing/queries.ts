import type { Reader } from "../db/transaction.ts";
import type { ReviewSettings } from "./contract.ts";

/** How reviewing is done here. */
export async function loadReviewSettings(db: Reader): Promise<ReviewSettings> {
  return db.reviewSettings.findFirstOrThrow({ select: { graceSeconds: true, version: true } });
}
