import { expect, it } from "vitest";
import { deleteCopies, findCopies } from "#components/shell/local-copies.ts";
import { unsavedCopies } from "#components/shell/unsaved-copies.ts";

const aCopy = (text: string) => ({ draftId: "drf_1", text, version: 1, at: 0 });

it.each([
  ["what the server has", "Hello", "Hello", false],
  ["what the server has with a secret masked", "key ••••", "key AKIA", false],
  ["what the server has with other line ends", "one\r\ntwo", "one\ntwo", false],
  ["one word more", "Hello", "Hello you", true],
  ["less than the server has", "Hello you", "Hello", true],
])("signing out asks about a copy only where it would be lost: %s", async (_, saved, written, isLost) => {
  expect(await unsavedCopies([aCopy(written)], () => Promise.resolve(saved))).toHaveLength(isLost ? 1 : 0);
});

it("signing out takes a copy for unsaved where the server can't say", async () => {
  const unreachable = () => Promise.reject(new Error("offline"));
  expect(await unsavedCopies([aCopy("Hello")], unreachable)).toEqual([aCopy("Hello")]);
});

it("signing out asks the server nothing where there is no copy", async () => {
  const asked: string[] = [];
  await unsavedCopies([], (draftId) => Promise.resolve(String(asked.push(draftId))));
  expect(asked).toEqual([]);
});

it("a browser that refuses its database holds no copies and lets one leave", async () => {
  expect(await findCopies()).toEqual([]);
  expect(await deleteCopies()).toBe(false);
});
