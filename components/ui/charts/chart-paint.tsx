/** How the n-th series is told from the others: a colour, a pattern and a dash, so that no one of them is needed. */
const COLOURS = ["var(--chart-1)", "var(--chart-2)", "var(--chart-3)", "var(--chart-4)", "var(--chart-5)"] as const;
const DASHES = ["0", "6 4", "2 4", "10 4 2 4", "1 6"] as const;

export function colourOf(place: number): string {
  return COLOURS[place % COLOURS.length] ?? COLOURS[0];
}

export function dashOf(place: number): string {
  return DASHES[place % DASHES.length] ?? DASHES[0];
}

export function fillOf(place: number, prefix: string): string {
  return place === 0 ? colourOf(0) : `url(#${prefix}-${place})`;
}

/** The patterns of the second to fifth series. */
export function Patterns({ prefix, count }: { prefix: string; count: number }) {
  return (
    <defs>
      {STROKES.slice(0, count - 1).map((stroke, index) => (
        <pattern key={stroke} id={`${prefix}-${index + 1}`} width="8" height="8" patternUnits="userSpaceOnUse">
          <rect width="8" height="8" fill={colourOf(index + 1)} opacity="0.3" />
          <path d={stroke} stroke={colourOf(index + 1)} strokeWidth="1.8" fill="none" strokeLinecap="square" />
        </pattern>
      ))}
    </defs>
  );
}

const STROKES = ["M-2 2 2-2M0 8 8 0M6 10 10 6", "M2 2h.01M6 6h.01", "M0 4h8M4 0v8", "M0 2h8M0 6h8"] as const;
