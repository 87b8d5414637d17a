import type { Meaning } from "./meaning-of.ts";

/**
 * How saving stands. `waiting`: the server can't be had just now, and it is tried again by itself. `refused`: the server
 * won't have this text, and is asked again when it has changed.
 */
export interface SaveState {
  phase: "saved" | "unsaved" | Meaning["phase"];
  savedAt: Date;
  /** The server keeps only a masked copy of a secret in the text. */
  isMasked: boolean;
  /** The browser holds a copy of what isn't saved. */
  isKept: boolean;
  /** What went wrong, for people. */
  sentence: string | null;
}

interface SaveLoopOptions {
  start: { version: number; text: string; savedText: string; savedAt: Date };
  save: (
    text: string,
    version: number,
    isLeaving: boolean,
  ) => Promise<{ version: number; savedAt: Date; isMasked: boolean }>;
  /** Keeps a copy in the browser, or drops it with null. */
  keep: (text: string | null, version: number) => Promise<boolean>;
  /** What an error of `save` means. */
  meaningOf: (error: unknown) => Meaning;
  onSaved: (saved: { version: number; text: string; savedAt: Date }) => void;
  onState: (state: SaveState) => void;
}

export type SaveLoop = ReturnType<typeof createSaveLoop>;

const IDLE_MS = 1000;
const FIRST_RETRY_MS = 2000;
const LAST_RETRY_MS = 30_000;

/**
 * Saves a text while it is written: a copy in the browser at once, the server when the keys rest.
 * One save is under way at a time; what fails is tried again, ever more slowly, until it works.
 */
export function createSaveLoop({ start, save, keep, meaningOf, onSaved, onState }: SaveLoopOptions) {
  let { version, text, savedText } = start;
  let state: SaveState = { phase: "saved", savedAt: start.savedAt, isMasked: false, isKept: true, sentence: null };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  let failures = 0;
  let refusedText: string | null = null;
  let isStopped = false;

  function tell(change: Partial<SaveState>) {
    state = { ...state, ...change };
    if (!isStopped) onState(state);
  }

  function later(delayMs: number) {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), delayMs);
  }

  /** There is something to save that the server hasn't said no to. */
  function isToSave(): boolean {
    return text !== savedText && text !== refusedText && state.phase !== "conflict";
  }

  function textChanged(next: string) {
    if (next !== text) refusedText = null;
    text = next;
    const isBack = text === savedText;
    void keep(isBack ? null : text, version).then((isKept) => {
      if (isKept !== state.isKept) tell({ isKept });
    });
    if (state.phase === "conflict") return;
    if (isBack) clearTimeout(timer);
    else if (failures === 0 && isToSave()) later(IDLE_MS);
    if (state.phase === "saved" || isBack) tell({ phase: isBack ? "saved" : "unsaved" });
  }

  function run(isLeaving = false): Promise<void> {
    clearTimeout(timer);
    if (running !== null) return running;
    if (!isToSave()) return Promise.resolve();
    running = attempt(isLeaving).finally(() => {
      running = null;
      if (!isStopped && failures === 0 && isToSave()) later(IDLE_MS);
    });
    return running;
  }

  async function attempt(isLeaving: boolean) {
    const sent = text;
    try {
      const saved = await save(sent, version, isLeaving);
      failures = 0;
      adopt({ version: saved.version, text: sent, savedAt: saved.savedAt, isMasked: saved.isMasked });
    } catch (error) {
      const meaning = meaningOf(error);
      const mayPass = meaning.phase === "waiting" || meaning.phase === "signed_out";
      failures = mayPass ? failures + 1 : 0;
      if (meaning.phase === "refused") refusedText = sent;
      tell(meaning);
      if (mayPass && !isStopped) later(Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** (failures - 1)));
    }
  }

  /** The server has this text at this version now. */
  function adopt(saved: { version: number; text: string; savedAt: Date; isMasked?: boolean }) {
    version = saved.version;
    savedText = saved.text;
    failures = 0;
    refusedText = null;
    onSaved({ version, text: savedText, savedAt: saved.savedAt });
    const isDone = text === savedText;
    if (isDone) void keep(null, version);
    tell({
      phase: isDone ? "saved" : "unsaved",
      savedAt: saved.savedAt,
      isMasked: saved.isMasked ?? state.isMasked,
      sentence: null,
    });
    if (!isDone && running === null && !isStopped) later(IDLE_MS);
  }

  /** Waits for the save under way and starts no other, so that a step can be taken on a known version. */
  async function settle(): Promise<number> {
    clearTimeout(timer);
    await running;
    clearTimeout(timer);
    return version;
  }

  /** Saves what there is to save, and says which version that made. */
  async function saved(): Promise<number> {
    await settle();
    await run();
    return settle();
  }

  return {
    textChanged,
    saved,
    saveNow: () => run(),
    leave: () => run(true),
    retry: () => (failures > 0 ? run() : Promise.resolve()),
    settle,
    adopt,
    /** Another version is on the server: the next save goes on top of it. */
    overwrite(newer: { version: number; text: string; savedAt: Date }) {
      tell({ phase: "unsaved" });
      adopt(newer);
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
