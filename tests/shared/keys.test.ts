import { describe, expect, it } from "vitest";
import { COMMAND_IDS, clashIn, isSingle, keyOf, USUAL_KEYS } from "../../server/shared/keys.ts";

describe("the usual keys", () => {
  it("never do two things in one place", () => {
    expect(clashIn(USUAL_KEYS)).toBeNull();
  });

  it("can be turned off and changed where they are characters, and not where a modifier or a moving key is held", () => {
    expect(COMMAND_IDS.filter((id) => !isSingle(id))).toEqual(["palette", "openRow", "send", "close"]);
  });
});

describe("keys of somebody's own", () => {
  it("take the place of the usual ones", () => {
    expect(keyOf("approve", { changed: { approve: "y" } })).toBe("y");
    expect(keyOf("reject", { changed: { approve: "y" } })).toBe("r");
  });

  it("may be the same in places that are never on the screen together", () => {
    expect(clashIn({ changed: { nextRow: "a" } })).toBeNull();
  });

  it.each([
    ["another command of the open draft", { approve: "c" }, ["approve", "askForChanges"]],
    ["a command of the whole desk", { approve: "x" }, ["select", "approve"]],
    ["a command of every page", { approve: "?" }, ["help", "approve"]],
    ["what begins the keys that go somewhere", { approve: "g" }, ["goDrafts", "approve"]],
    ["another that was changed", { goPolicy: "g q" }, ["goQueue", "goPolicy"]],
  ])("clash with %s", (_, changed, both) => {
    expect(clashIn({ changed })).toEqual(both);
  });

  it("change nothing for what takes a modifier", () => {
    expect(keyOf("send", { changed: { send: "y" } })).toBe("$mod+Enter");
  });
});
