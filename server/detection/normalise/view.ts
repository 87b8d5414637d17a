/**
 * A text derived from another one, unit by unit: `starts[i]` and `ends[i]` say which UTF-16 code units of the source
 * stand behind unit `i`. Both never fall, so a span of the view is a span of the source.
 */
export interface View {
  text: string;
  starts: ArrayLike<number> | null;
  ends: ArrayLike<number> | null;
}

export interface Span {
  start: number;
  end: number;
}

/** A view in which every unit stands for itself: the common case of plain ASCII, for which no map is kept. */
export function identityView(text: string): View {
  return { text, starts: null, ends: null };
}

/** The place in the source of a non-empty span of the view. */
export function toSource(view: View, span: Span): Span {
  if (view.starts === null || view.ends === null) return { start: span.start, end: span.end };
  const start = view.starts[span.start] ?? 0;
  return { start, end: Math.max(start, view.ends[span.end - 1] ?? start) };
}

/** The span without blanks, marks and pictures at its edges. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && LEADING.test(text[start] ?? "")) start++;
  while (end > start && TRAILING.test(text[end - 1] ?? "")) end--;
  return start < end ? { start, end } : span;
}

const LEADING = /[\s,;:–—"'«»(\u2600-\u27bf\ud83c-\ud83e\udc00-\udfff]/;
const TRAILING = /[\s,;:–—"'«»(.\u2600-\u27bf\ud83c-\ud83e\udc00-\udfff]/;

/** Collects a view piece by piece. */
export class ViewBuilder {
  private readonly parts: string[] = [];
  private starts: Int32Array;
  private ends: Int32Array;
  private length = 0;

  /** `expected`: about how many units there will be. */
  constructor(expected: number) {
    this.starts = new Int32Array(expected + 16);
    this.ends = new Int32Array(expected + 16);
  }

  /** Appends `piece`, all of which stands for the source from `start` to `end`. */
  add(piece: string, start: number, end: number): void {
    this.reserve(piece.length);
    this.parts.push(piece);
    this.starts.fill(start, this.length, this.length + piece.length);
    this.ends.fill(end, this.length, this.length + piece.length);
    this.length += piece.length;
  }

  /** Appends `from`…`to` of a view as it is. */
  copy(view: View, from: number, to: number): void {
    this.reserve(to - from);
    this.parts.push(view.text.slice(from, to));
    for (let at = from; at < to; at++) {
      this.starts[this.length] = view.starts?.[at] ?? at;
      this.ends[this.length++] = view.ends?.[at] ?? at + 1;
    }
  }

  build(): View {
    return { text: this.parts.join(""), starts: this.starts, ends: this.ends };
  }

  private reserve(more: number): void {
    if (this.length + more <= this.starts.length) return;
    const size = (this.length + more) * 2;
    const [starts, ends] = [new Int32Array(size), new Int32Array(size)];
    starts.set(this.starts);
    ends.set(this.ends);
    this.starts = starts;
    this.ends = ends;
  }
}
