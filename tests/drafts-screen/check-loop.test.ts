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
  const state = { isDown: false };
  const loop = createCheckLoop<string>({
    ask: (text) => {
      asked.push(text);
      if (state.isDown) return Promise.reject(new Error("down"));
      return new Promise((resolve) => setTimeout(() => resolve(text), takesMs));
    },
    onAnswer: (answer) => answers.push(answer),
    onFailure: (error) => failures.push(error),
  });
  return { loop, asked, answers, failures, state };
}

it("asks once the keys have rested for 300 ms", async () => {
  const { loop, asked, answers } = aLoop();
  loop.textChanged("a");
  await vi.advanceTimersByTimeAsync(200);
  loop.textChanged("ab");
  await vi.advanceTimersByTimeAsync(299);
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
