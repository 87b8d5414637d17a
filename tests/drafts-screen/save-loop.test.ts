import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Meaning } from "#components/drafts/meaning-of.ts";
import { createSaveLoop, type SaveState } from "#components/drafts/save-loop.ts";

const AT = new Date("2026-11-23T10:42:00Z");

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A server that keeps what it is sent, until it is told to refuse. */
function aLoop(initial = "one") {
  const server = { text: initial, version: 1, refuses: null as null | SaveState["phase"], saves: 0 };
  const kept: (string | null)[] = [];
  const states: SaveState[] = [];
  const loop = createSaveLoop({
    start: { version: 1, text: initial, savedText: initial, savedAt: AT },
    save: (text, version) => {
      server.saves += 1;
      if (server.refuses !== null) return Promise.reject(new Error(server.refuses));
      if (version !== server.version) return Promise.reject(new Error("conflict"));
      server.text = text;
      server.version += 1;
      return Promise.resolve({ version: server.version, savedAt: AT, isMasked: text.includes("secret") });
    },
    keep: (text) => {
      kept.push(text);
      return Promise.resolve(true);
    },
    meaningOf: (error) => ({ phase: meaningOf(error), sentence: "No." }),
    onSaved: () => {},
    onState: (state) => states.push(state),
  });
  return { server, kept, loop, last: () => states.at(-1) };
}

function meaningOf(error: unknown): Meaning["phase"] {
  const message = error instanceof Error ? error.message : "";
  return message === "conflict" || message === "signed_out" || message === "refused" ? message : "waiting";
}

it("keeps a copy at once, saves when the keys rest, and drops the copy then", async () => {
  const { server, kept, loop, last } = aLoop();
  loop.textChanged("one t");
  loop.textChanged("one two");
  expect(kept).toEqual(["one t", "one two"]);
  expect(server.saves).toBe(0);
  await vi.advanceTimersByTimeAsync(1000);
  expect(server.text).toBe("one two");
  expect(server.saves).toBe(1);
  expect(kept.at(-1)).toBeNull();
  expect(last()?.phase).toBe("saved");
});

it("goes on by itself once the server is back", async () => {
  const { server, kept, loop, last } = aLoop();
  server.refuses = "waiting";
  loop.textChanged("one two");
  await vi.advanceTimersByTimeAsync(5000);
  expect(last()?.phase).toBe("waiting");
  expect(kept.at(-1)).toBe("one two");
  server.refuses = null;
  await vi.advanceTimersByTimeAsync(30_000);
  expect(server.text).toBe("one two");
  expect(last()?.phase).toBe("saved");
});

it("asks ever more slowly while the server is away", async () => {
  const { server, loop } = aLoop();
  server.refuses = "waiting";
  loop.textChanged("one two");
  await vi.advanceTimersByTimeAsync(10 * 60_000);
  expect(server.saves).toBeLessThan(26);
});

it("keeps the text when the session has ended, and saves it after signing in again", async () => {
  const { server, kept, loop, last } = aLoop();
  server.refuses = "signed_out";
  loop.textChanged("one two");
  await vi.advanceTimersByTimeAsync(1000);
  expect(last()?.phase).toBe("signed_out");
  expect(kept.at(-1)).toBe("one two");
  server.refuses = null;
  await loop.retry();
  expect(server.text).toBe("one two");
});

it("stops saving when the draft changed elsewhere, until the author chose; then nothing of either is overwritten unseen", async () => {
  const { server, kept, loop, last } = aLoop();
  server.version = 5;
  server.text = "theirs";
  loop.textChanged("mine");
  await vi.advanceTimersByTimeAsync(60_000);
  expect(last()?.phase).toBe("conflict");
  expect(server.text).toBe("theirs");
  expect(kept.at(-1)).toBe("mine");
  await loop.overwrite({ version: 5, text: "theirs", savedAt: AT });
  expect(server.text).toBe("mine");
  expect(last()?.phase).toBe("saved");
});

it("saves what was written during a save, too", async () => {
  const { server, loop, last } = aLoop();
  loop.textChanged("one two");
  const saving = loop.saveNow();
  loop.textChanged("one two three");
  await saving;
  expect(last()?.phase).toBe("unsaved");
  await vi.advanceTimersByTimeAsync(1000);
  expect(server.text).toBe("one two three");
});

it("says when the server keeps a masked copy", async () => {
  const { loop, last } = aLoop();
  loop.textChanged("a secret");
  await vi.advanceTimersByTimeAsync(1000);
  expect(last()?.isMasked).toBe(true);
  loop.textChanged("none");
  await vi.advanceTimersByTimeAsync(1000);
  expect(last()?.isMasked).toBe(false);
});

it("gives a later step the version that holds everything written", async () => {
  const { server, loop } = aLoop();
  loop.textChanged("one two");
  const saving = loop.saveNow();
  loop.textChanged("one two three");
  const version = await loop.saved();
  await saving;
  expect(server.text).toBe("one two three");
  expect(version).toBe(server.version);
});

it("asks no more for a text the server refuses, keeps it in the browser, and saves the next one", async () => {
  const { server, kept, loop, last } = aLoop();
  server.refuses = "refused";
  loop.textChanged("far too long");
  await vi.advanceTimersByTimeAsync(60_000);
  await loop.retry();
  await loop.saveNow();
  await loop.leave();
  expect(server.saves).toBe(1);
  expect(last()?.phase).toBe("refused");
  expect(kept.at(-1)).toBe("far too long");
  server.refuses = null;
  loop.textChanged("short");
  await vi.advanceTimersByTimeAsync(1000);
  expect(server.text).toBe("short");
  expect(last()?.phase).toBe("saved");
  expect(last()?.sentence).toBeNull();
});

it("saves what was written while a text was being refused", async () => {
  const { server, loop } = aLoop();
  server.refuses = "refused";
  loop.textChanged("far too long");
  const saving = loop.saveNow();
  loop.textChanged("short");
  await saving;
  server.refuses = null;
  await vi.advanceTimersByTimeAsync(1000);
  expect(server.text).toBe("short");
});

it("has nothing left to say when a refused text is taken back", async () => {
  const { server, loop, last } = aLoop();
  server.refuses = "refused";
  loop.textChanged("far too long");
  await vi.advanceTimersByTimeAsync(1000);
  loop.textChanged("one");
  expect(last()?.phase).toBe("saved");
});
