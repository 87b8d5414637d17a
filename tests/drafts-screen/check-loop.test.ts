import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createCheckLoop } from "#components/drafts/check-loop.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A checker that takes its time and answers with the text it was asked about. */
function aLoop(takesMs = 100) {
  const asked: string[] = [];
  const answers: string[] = [];
  const failures: unknown[] = [];
  const state = { isDown: false, mayHelp: true };
  const loop = createCheckLoop<string>({
    ask: (text) => {
      asked.push(text);
      if (state.isDown) return Promise.reject(new Error("down"));
      return new Promise((resolve) => setTimeout(() => resolve(text), takesMs));
    },
    onAnswer: (answer) => answers.push(answer),
    onFailure: (error) => {
      failures.push(error);
      return state.mayHelp;
    },
  });
  return { loop, asked, answers, failures, state };
}

it("asks once the keys have rested for 150 ms", async () => {
  const { loop, asked, answers } = aLoop();
  loop.textChanged("a");
  await vi.advanceTimersByTimeAsync(100);
  loop.textChanged("ab");
  await vi.advanceTimersByTimeAsync(149);
  expect(asked).toEqual([]);
  await vi.advanceTimersByTimeAsync(200);
  expect(answers).toEqual(["ab"]);
});

it("drops an answer to a text that has changed meanwhile, and never has two under way", async () => {
  const { loop, asked, answers } = aLoop(1000);
  loop.textChanged("a");
  await vi.advanceTimersByTimeAsync(400);
  loop.textChanged("ab");
  await vi.advanceTimersByTimeAsync(400);
  expect(asked).toEqual(["a"]);
  await vi.advanceTimersByTimeAsync(3000);
  expect(asked).toEqual(["a", "ab"]);
  expect(answers).toEqual(["ab"]);
});

it("waits while a word is being composed", async () => {
  const { loop, asked } = aLoop();
  loop.compositionChanged(true);
  loop.textChanged("に");
  await vi.advanceTimersByTimeAsync(2000);
  expect(asked).toEqual([]);
  loop.compositionChanged(false);
  await vi.advanceTimersByTimeAsync(400);
  expect(asked).toEqual(["に"]);
});

it("asks again by itself after a failure", async () => {
  const { loop, answers, failures, state } = aLoop();
  state.isDown = true;
  loop.textChanged("a");
  await vi.advanceTimersByTimeAsync(400);
  expect(failures).toHaveLength(1);
  state.isDown = false;
  await vi.advanceTimersByTimeAsync(6000);
  expect(answers).toEqual(["a"]);
});

it("asks no more for a text that was refused, until it has changed", async () => {
  const { loop, asked, answers, state } = aLoop();
  Object.assign(state, { isDown: true, mayHelp: false });
  loop.textChanged("far too long");
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toEqual(["far too long"]);
  state.isDown = false;
  loop.textChanged("short");
  await vi.advanceTimersByTimeAsync(1000);
  expect(answers).toEqual(["short"]);
});

it("asks for what was written during a question that failed as soon as the keys rest", async () => {
  const { loop, asked, state } = aLoop();
  state.isDown = true;
  loop.textChanged("a");
  await vi.advanceTimersByTimeAsync(300);
  loop.textChanged("ab");
  await vi.advanceTimersByTimeAsync(300);
  expect(asked).toEqual(["a", "ab"]);
});
