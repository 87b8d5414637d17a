const started = performance.now();
const since = (moment: number) => `${((performance.now() - moment) / 1000).toFixed(1)} s`;

type Work<T> = (say: (line: string) => void) => Promise<T>;
export type Report = <T>(what: string, work: Work<T>) => Promise<T>;

/** Says what is being done, how long it has been going on, and how long it took. */
export async function step<T>(what: string, work: Work<T>): Promise<T> {
  const begun = performance.now();
  const beat = process.stdout.isTTY ? liveCounter(what, begun) : plainLines(what, begun);
  try {
    const result = await work((line) => beat.say(`  ${line}`));
    beat.end(`✓ ${what} (${since(begun)})`);
    return result;
  } catch (cause) {
    beat.end(`✗ ${what} (after ${since(begun)})`);
    throw cause;
  }
}

/** Does it without a word: for a step within a step. */
export const silently: Report = (_what, work) => work(() => {});

export const elapsed = () => since(started);

type Beat = { say(line: string): void; end(line: string): void };

function liveCounter(what: string, begun: number): Beat {
  const clear = "\r\u001b[2K";
  const draw = () => process.stdout.write(`${clear}… ${what} ${Math.round((performance.now() - begun) / 1000)} s`);
  draw();
  const timer = setInterval(draw, 500);
  return {
    say(line) {
      process.stdout.write(`${clear}${line}\n`);
      draw();
    },
    end(line) {
      clearInterval(timer);
      process.stdout.write(`${clear}${line}\n`);
    },
  };
}

/** For logs: a line when a step goes on for long, so that nobody thinks it hangs. */
function plainLines(what: string, begun: number): Beat {
  const first = setTimeout(() => console.log(`… ${what}`), 1000);
  const timer = setInterval(() => console.log(`  still at it after ${since(begun)}`), 10_000);
  return {
    say: (line) => console.log(line),
    end(line) {
      clearTimeout(first);
      clearInterval(timer);
      console.log(line);
    },
  };
}
