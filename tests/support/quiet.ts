import { afterEach, beforeEach, expect, vi } from "vitest";

/** What is complained about on the console is a failure: a warning nobody reads isn't one. */
beforeEach(() => {
  vi.spyOn(console, "error");
});

afterEach(() => {
  if (!vi.isMockFunction(console.error)) return;
  const said = vi.mocked(console.error).mock.calls;
  vi.restoreAllMocks();
  expect(said, "console.error was called").toEqual([]);
});
