import { fromPrisma, PgBoss } from "pg-boss";
import type { Db } from "../../server/db/client.ts";
import { readNotices } from "../../server/notifications/commands/read-notices.ts";
import { changeReviewSettings } from "../../server/routing/commands/change-review-settings.ts";
import { watchDeadlines } from "../../server/routing/commands/watch-deadlines.ts";
import { loadReviewSettings } from "../../server/routing/queries.ts";
import type { Player, Stage } from "./stage.ts";

const DAY = 480;

/** Three reviewers who have other work too: a day for short texts, two for posts, four for long ones, in working minutes. */
export async function setDeadlines(stage: Stage, admin: Player): Promise<void> {
  const deadlines = {
    ...{ comment: DAY, collaborative_article: DAY, ai_rewrite: DAY },
    ...{ post: 2 * DAY, page_post: 2 * DAY, article: 4 * DAY, profile_text: 4 * DAY },
  };
  await changeReviewSettings(stage.as(admin), { ...(await loadReviewSettings(stage.db)), deadlines });
}

/** A day ends: who is late was reminded, and everybody has read what they were told. */
export async function endDay({ db, clock, as, players }: Stage): Promise<void> {
  await watchDeadlines({ db, now: () => clock.now });
  for (const player of players) await readNotices(as(player), null);
}

/** What the played days asked for was done while they were played; what is still to do, the regular jobs find. */
export async function clearJobs(db: Db): Promise<void> {
  const boss = new PgBoss({
    db: fromPrisma(db),
    migrate: false,
    createSchema: false,
    supervise: false,
    schedule: false,
  });
  for (const { name } of await boss.getQueues()) await boss.deleteQueuedJobs(name);
}
