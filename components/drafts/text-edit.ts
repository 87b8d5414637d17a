/** One change of a text: at `start`, `removed` units went and `inserted` came. */
export interface TextEdit {
  start: number;
  removed: number;
  inserted: string;
}

/** The smallest single change that makes `after` of `before`: what they share at both ends is left alone. */
export function editBetween(before: string, after: string): TextEdit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let tail = 0;
  while (
    tail < most - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail += 1;
  return { start, removed: before.length - start - tail, inserted: after.slice(start, after.length - tail) };
}

/** A passage that moves with its text; `isTouched` once its own words were changed. */
export interface Span {
  start: number;
  end: number;
  isTouched: boolean;
}

/** Where a passage lies after an edit. What is written right before or after it isn't part of it. */
export function moveSpan<S extends Span>(span: S, edit: TextEdit): S {
  const delta = edit.inserted.length - edit.removed;
  const editEnd = edit.start + edit.removed;
  if (span.end <= edit.start) return span;
  if (span.start >= editEnd) return delta === 0 ? span : { ...span, start: span.start + delta, end: span.end + delta };
  return {
    ...span,
    start: Math.min(span.start, edit.start),
    end: Math.max(span.end, editEnd) + delta,
    isTouched: true,
  };
}
