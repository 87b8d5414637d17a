interface CheckLoopOptions<Answer> {
  ask: (text: string) => Promise<Answer>;
  /** An answer to the text as it stands now; older ones are dropped. */
  onAnswer: (answer: Answer, text: string) => void;
  /** Tells whether asking again for the same text may help. */
  onFailure: (error: unknown) => boolean;
}

const PAUSE_MS = 150;
const RETRY_MS = 5000;

/** Asks for a check when the keys rest: one at a time, never in the middle of a composed word, dropping stale answers. */
export function createCheckLoop<Answer>({ ask, onAnswer, onFailure }: CheckLoopOptions<Answer>) {
  let text = "";
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isAsking = false;
  let isWanted = false;
  let isComposing = false;
  let isStopped = false;

  function later(delayMs: number) {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), delayMs);
  }

  async function run() {
    clearTimeout(timer);
    isWanted = true;
    if (isAsking || isComposing || isStopped) return;
    isWanted = false;
    isAsking = true;
    const asked = text;
    try {
      const answer = await ask(asked);
      if (!isStopped && asked === text) onAnswer(answer, asked);
    } catch (error) {
      if (!isStopped && onFailure(error) && asked === text) later(RETRY_MS);
    } finally {
      isAsking = false;
      if (isWanted) void run();
    }
  }

  return {
    textChanged(next: string) {
      text = next;
      isWanted = false;
      if (!isComposing) later(PAUSE_MS);
    },
    compositionChanged(next: boolean) {
      isComposing = next;
      if (isComposing) clearTimeout(timer);
      else later(PAUSE_MS);
    },
    checkNow(next: string) {
      text = next;
      return run();
    },
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
    resume() {
      isStopped = false;
    },
  };
}
