/**
 * Replaces a stretch of a text field as if it were typed, so that the browser's own undo takes it back. Browsers without
 * that command get the words all the same, without the undo.
 */
export function replaceIn(area: HTMLTextAreaElement, start: number, end: number, words: string): void {
  area.focus({ preventScroll: true });
  area.setSelectionRange(start, end);
  const isDone = words === "" ? document.execCommand("delete") : document.execCommand("insertText", false, words);
  if (isDone) return;
  area.setRangeText(words, start, end, "end");
  area.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertReplacementText" }));
}
