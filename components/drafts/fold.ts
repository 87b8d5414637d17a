const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** Where the platform cuts: after so many characters or so many lines, whichever comes first; null when all is seen. */
export function foldAt(text: string, most: { units: number; lines: number }): number | null {
  let lineEnd = -1;
  for (let line = 0; line < most.lines; line += 1) {
    lineEnd = text.indexOf("\n", lineEnd + 1);
    if (lineEnd < 0) break;
  }
  const byLines = lineEnd >= 0 && text.slice(lineEnd).trim() !== "" ? lineEnd : text.length;
  const place = Math.min(byLines, most.units);
  if (place >= text.length) return null;
  return GRAPHEMES.segment(text).containing(place)?.index ?? place;
}
