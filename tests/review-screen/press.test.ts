import { matchKeybindingPress, parseKeybinding } from "tinykeys";
import { describe, expect, it } from "vitest";
import { bindingsOf, mayBeCommand } from "#components/shell/commands/press.ts";

const press = {
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  repeat: false,
  isComposing: false,
  defaultPrevented: false,
};
const page = { isField: false, isInDialog: false };

describe("a key press", () => {
  it("may be a command on the page", () => {
    expect(mayBeCommand(press, page)).toBe(true);
  });

  it.each(["repeat", "isComposing", "defaultPrevented"] as const)("is none with %s", (what) => {
    expect(mayBeCommand({ ...press, [what]: true }, page)).toBe(false);
  });

  it("is none in a field, unless Ctrl or Cmd is held", () => {
    expect(mayBeCommand(press, { ...page, isField: true })).toBe(false);
    expect(mayBeCommand({ ...press, ctrlKey: true }, { ...page, isField: true })).toBe(true);
    expect(mayBeCommand({ ...press, metaKey: true }, { ...page, isField: true })).toBe(true);
    expect(mayBeCommand({ ...press, ctrlKey: true, altKey: true }, { ...page, isField: true })).toBe(false); // AltGr
  });

  it("is none while a dialog is open, whatever is held", () => {
    expect(mayBeCommand({ ...press, ctrlKey: true }, { ...page, isInDialog: true })).toBe(false);
  });
});

/** A press as a browser reports it: the character, and what was held to get it. */
function isPressed(key: string, typed: string, held: readonly string[] = []): boolean {
  const said = { key: typed, code: "", getModifierState: (name: string) => held.includes(name) };
  // What a press says of itself, and no more: there is no KeyboardEvent outside a browser.
  const event = said as Parameters<typeof matchKeybindingPress>[0];
  return bindingsOf(key).some((binding) => matchKeybindingPress(event, parseKeybinding(binding)[0] ?? [[], [], ""]));
}

describe("a character is whatever the keyboard gives it on", () => {
  it.each([
    ["a letter", "a", "a", []],
    ["a letter with Caps Lock or Shift", "a", "A", ["Shift"]],
    ["a slash on a German keyboard", "/", "/", ["Shift"]],
    ["a bracket on a German keyboard", "[", "[", ["AltGraph"]],
    ["a question mark", "?", "?", ["Shift"]],
  ])("%s", (_, key, typed, held) => {
    expect(isPressed(key, typed, held)).toBe(true);
  });

  it.each(["Control", "Meta", "Alt"])("but not with %s, which means something else", (held) => {
    expect(isPressed("a", "a", [held])).toBe(false);
  });
});
