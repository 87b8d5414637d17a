interface Press {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  repeat: boolean;
  isComposing: boolean;
  defaultPrevented: boolean;
}

/** The single key that was pressed as a command; null where it is, or may be, part of something else. */
export function singleKeyOf(press: Press, target: { isField: boolean; isInDialog: boolean }): string | null {
  const isCombined = press.ctrlKey || press.metaKey || press.altKey;
  if (isCombined || press.repeat || press.isComposing || press.defaultPrevented) return null;
  if (target.isField || target.isInDialog) return null;
  return press.key.length === 1 ? press.key.toLowerCase() : null;
}

/** What a key press lands on. */
export function targetOf(target: EventTarget | null): { isField: boolean; isInDialog: boolean } {
  if (!(target instanceof HTMLElement)) return { isField: false, isInDialog: false };
  return {
    isField: target.isContentEditable || target.closest("input, textarea, select") !== null,
    isInDialog: document.querySelector(OPEN_DIALOG) !== null,
  };
}

const OPEN_DIALOG = "[role=dialog], [role=alertdialog], [role=menu], :popover-open";
