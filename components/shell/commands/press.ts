interface Press {
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  repeat: boolean;
  isComposing: boolean;
  defaultPrevented: boolean;
}

export interface PressTarget {
  isField: boolean;
  isInDialog: boolean;
}

/** Whether a key press may be a command at all: never while a word is composed, in a dialog, or typed into a field. */
export function mayBeCommand(press: Press, { isField, isInDialog }: PressTarget): boolean {
  if (press.repeat || press.isComposing || press.defaultPrevented || isInDialog) return false;
  // AltGr, with which characters are typed, is Ctrl and Alt to some browsers.
  return !isField || ((press.ctrlKey || press.metaKey) && !press.altKey);
}

/** What a key press lands on. */
export function targetOf(target: EventTarget | null): PressTarget {
  if (!(target instanceof HTMLElement)) return { isField: false, isInDialog: isDialogOpen() };
  return {
    isField:
      target.isContentEditable || target.closest("input:not([type=checkbox], [type=radio]), textarea, select") !== null,
    isInDialog: isDialogOpen(),
  };
}

function isDialogOpen(): boolean {
  return document.querySelector(OPEN_DIALOG) !== null;
}

const OPEN_DIALOG = "[role=dialog], [role=alertdialog], [role=menu], :popover-open";

/**
 * How tinykeys is told of a key. A character is whatever the layout gives it on, with Shift or AltGr: "/" is Shift and 7
 * on a German keyboard, "[" is AltGr and 8.
 */
export function bindingsOf(key: string): string[] {
  const parts = key.split(" ");
  const last = parts.pop() ?? "";
  if (last.length > 1) return [key];
  const before = parts.map((part) => `[Shift]+${part} `).join("");
  return [`${before}[Shift]+${last}`, ...(/\p{L}|\d/u.test(last) ? [] : [`${before}AltGraph+[Shift]+${last}`])];
}
