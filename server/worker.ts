import { keptCheckpoints } from "./audit/adapters/checkpoint-folder.ts";
import { startSealer } from "./audit/adapters/sealer.ts";
import { checkLog } from "./audit/commands/check-log.ts";
import { makeMonths } from "./audit/commands/make-months.ts";
import { publishCheckpoint } from "./audit/commands/publish-checkpoint.ts";
import { makeClient } from "./db/client.ts";
import { closeForLeaver } from "./drafts/commands/close-for-leaver.ts";
import { expireDrafts } from "./drafts/commands/expire-drafts.ts";
import { lookAgain } from "./drafts/commands/look-again.ts";
import { recheckDrafts } from "./drafts/commands/recheck-drafts.ts";
import { env } from "./env.ts";
import { runJobs } from "./jobs/commands/run-jobs.ts";
import { log } from "./log.ts";
import { makeMailer } from "./notifications/adapters/mail.ts";
import { postJson } from "./notifications/adapters/post-json.ts";
import { deliver } from "./notifications/commands/deliver.ts";
import { deliverLate } from "./notifications/commands/deliver-late.ts";
import { sendDigests } from "./notifications/commands/send-digests.ts";
import { measureRules } from "./policy/commands/measure-rules.ts";
import { replayPolicy } from "./policy/commands/replay-policy.ts";
import { refreshReports } from "./reports/commands/refresh-reports.ts";
import { eraseDue } from "./retention/commands/erase-due.ts";
import { resumePath } from "./review/commands/resume-path.ts";
import { settleDecision } from "./review/commands/settle-decision.ts";
import { settleDecisions } from "./review/commands/settle-decisions.ts";
import { leaveStations } from "./routing/commands/leave-stations.ts";
import { watchDeadlines } from "./routing/commands/watch-deadlines.ts";
import { sealingKey } from "./sealing-key.ts";

/** The background process: the one place that knows which job is done by what. `now` is the clock deadlines are read by. */
export async function startWorker(now: () => Date = () => new Date()): Promise<{ stop(): Promise<void> }> {
  const db = makeClient(env().DATABASE_URL);
  const deps = { db, now };
  const outside = { ...deps, mailer: makeMailer(env()), postJson, appUrl: env().APP_URL };
  const kept = { folder: env().AUDIT_CHECKPOINT_DIR, webhook: env().AUDIT_CHECKPOINT_WEBHOOK };
  const look = async (occasion: "start" | "night") => {
    const found = await checkLog(deps, occasion, keptCheckpoints(kept.folder));
    if (found && found.finding !== "sound") log().error(found, "the audit log isn't what was signed");
  };
  // Before anything is sealed: a restored backup must not be signed as if it were the log.
  await look("start");
  const jobs = await runJobs(
    env().DATABASE_URL,
    {
      "expire-drafts": async () => {
        const expired = await expireDrafts(deps);
        if (expired > 0) log().info({ expired }, "clearances ran out");
      },
      "settle-decision": async (decision) => void (await settleDecision(deps, decision)),
      "settle-decisions": async () => {
        const settled = await settleDecisions(deps);
        if (settled > 0) log().warn({ settled }, "decisions took effect late: their jobs were lost");
      },
      "advance-path": async (draft) => void (await resumePath(deps, draft)),
      "watch-deadlines": async () => void (await watchDeadlines(deps)),
      "look-again": async () => void (await lookAgain(deps)),
      "close-for-leaver": async (person) => void (await closeForLeaver(deps, person)),
      "leave-stations": (person) => leaveStations(deps, person),
      deliver: (delivery) => deliver(outside, delivery),
      "deliver-late": () => deliverLate(outside),
      "send-digests": async () => void (await sendDigests(outside)),
      "make-audit-months": () => makeMonths(deps),
      "publish-checkpoint": () => publishCheckpoint(deps, kept),
      "check-log": () => look("night"),
      "erase-due": async () => {
        const erased = await eraseDue(deps);
        if (erased > 0) log().info({ erased }, "texts were erased");
      },
      "refresh-reports": () => refreshReports(deps),
      "recheck-drafts": async () => {
        const { checked, changed } = await recheckDrafts(deps);
        if (checked > 0) log().info({ checked, changed }, "waiting drafts were judged again");
      },
      "replay-policy": (payload) => replayPolicy(deps, payload),
      "measure-rules": () => measureRules(deps),
    },
    log(),
  );
  const sealer = startSealer(env().DATABASE_URL, sealingKey(env()), log());
  return {
    async stop() {
      await jobs.stop();
      await sealer.stop();
      await db.$disconnect();
    },
  };
}
