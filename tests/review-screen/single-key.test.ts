import { describe, expect, it } from "vitest";
import { singleKeyOf } from "#components/review/single-key.ts";

const press = {
  key: "a",
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  repeat: false,
  isComposing: false,
  defaultPrevented: false,
};
const page = { isField: false, isInDialog: false };

describe("a single key", () => {
  it("is a command on the page, in either case", () => {
    expect(singleKeyOf(press, page)).toBe("a");
    expect(singleKeyOf({ ...press, key: "A" }, page)).toBe("a");
  });

  it.each(["ctrlKey", "metaKey", "altKey", "repeat", "isComposing", "defaultPrevented"] as const)(
    "is none with %s",
    (what) => {
      expect(singleKeyOf({ ...press, [what]: true }, page)).toBeNull();
    },
  );

  it("is none in a field, or while a dialog is open", () => {
    expect(singleKeyOf(press, { ...page, isField: true })).toBeNull();
    expect(singleKeyOf(press, { ...page, isInDialog: true })).toBeNull();
  });

  it.each(["Enter", "Escape", "ArrowDown", "Tab"])("isn't %s, which has its own meaning", (key) => {
    expect(singleKeyOf({ ...press, key }, page)).toBeNull();
  });
});
