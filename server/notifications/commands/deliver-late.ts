import { subMinutes } from "date-fns";
import { deliver, type Outside } from "./deliver.ts";

const BATCH = 100;
const LATE_MINUTES = 10;

/** Sends what still waits although its time is long over: a second net under each message's own job. */
export async function deliverLate(outside: Outside): Promise<void> {
  const late = await outside.db.delivery.findMany({
    where: { state: "waiting", isDigest: false, notBefore: { lt: subMinutes(outside.now(), LATE_MINUTES) } },
    orderBy: { notBefore: "asc" },
    take: BATCH,
    select: { id: true },
  });
  for (const { id } of late) await deliver(outside, { deliveryId: id });
}
