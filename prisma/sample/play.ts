import { differenceInCalendarDays } from "date-fns";
import { expireDrafts } from "../../server/drafts/commands/expire-drafts.ts";
import { workingMoment } from "./clock.ts";
import { pick, pickWeighted } from "./random.ts";
import { endDay } from "./settle.ts";
import type { Stage } from "./stage.ts";
import { type Plan, story } from "./story.ts";
import { CALM, DELICATE, GRAVE, type SampleText } from "./texts.ts";

/** How many of a hundred drafts are of which kind; of late more need a person, so that the queue has something to show. */
const MIX = [
  { texts: CALM, share: 72, shareOfLate: 30 },
  { texts: DELICATE, share: 23, shareOfLate: 62 },
  { texts: GRAVE, share: 5, shareOfLate: 8 },
] as const;
const LATE_DAYS = 4;

/** Plays the lives of `count` drafts over `days` days up to the stage's end, in the order of their steps. What lies later hasn't happened yet. */
export async function playHistory(
  stage: Stage,
  { days, count, say }: { days: number; count: number; say: (line: string) => void },
): Promise<void> {
  const { end } = stage;
  const writers = stage.players.filter((player) => player.writes > 0);
  const waiting = Array.from({ length: count }, (_, index) => {
    const author = pickWeighted(stage.random, writers, (player) => player.writes);
    // A little more than evenly spread: people write more than they used to.
    const daysAgo = Math.floor(((count - 1 - index) / count) ** 1.25 * days);
    const steps = story(
      stage,
      author,
      planOf(stage.random, workingMoment(stage.random, end, daysAgo), daysAgo < LATE_DAYS),
    );
    return { steps, at: new Date(0) };
  });
  for (const life of waiting) await advance(life);
  let day = 0;
  for (;;) {
    const next = waiting.reduce((first, life) => (life.at < first.at ? life : first));
    if (next.at > end) return;
    const ran = days - differenceInCalendarDays(end, next.at);
    if (ran !== day) {
      day = ran;
      await expireDrafts({ db: stage.db, now: () => stage.clock.now });
      await endDay(stage);
      if (day % 10 === 0) say(`day ${day} of ${days}`);
    }
    stage.clock.now = next.at;
    await advance(next);
  }
}

const NEVER = new Date(8.64e15);

async function advance(life: { steps: AsyncGenerator<Date, void>; at: Date }): Promise<void> {
  const step = await life.steps.next();
  life.at = step.done ? NEVER : step.value;
}

function planOf(random: () => number, begins: Date, isLate: boolean): Plan {
  const { texts } = pickWeighted(random, MIX, (kind) => (isLate ? kind.shareOfLate : kind.share));
  const chosen: SampleText = pick<SampleText>(random, texts);
  const mended = chosen.mended === undefined ? null : spoken(random, chosen.mended);
  return { begins, surface: chosen.surface, text: spoken(random, chosen.text), mended };
}

/** Settles each `{a|b}` of a text. */
function spoken(random: () => number, text: string): string {
  return text.replaceAll(/\{([^{}]*)\}/g, (_, choices: string) => pick(random, choices.split("|")));
}
